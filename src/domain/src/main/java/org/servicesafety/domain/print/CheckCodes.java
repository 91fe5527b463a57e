package org.servicesafety.domain.print;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * Makes check codes and finds what they stand for. Nothing is kept for it: the first part is the record's id, scrambled by the site's seal
 * so that neighbouring records have unlike codes; the second is ten bits of a seal over record, revision and content. Printing so never
 * writes, the same sheet always has the same code, and a form whose content was changed afterwards has another.
 */
public final class CheckCodes {

    private static final int ROUNDS = 4;
    private static final int SHORT = 4;
    private static final int LONG = 6;

    private final SiteSeal seal;

    public CheckCodes(SiteSeal seal) {
        this.seal = seal;
    }

    /**
     * The code of that revision: six characters up to id 262,143 of a kind, eight up to 268,435,455.
     *
     * @throws IllegalArgumentException for a greater id
     */
    public CheckCode of(RecordRef record, PrintedRevision revision) {
        long number = record.id() * FormKind.MOST + record.kind().number();
        int length = number < 1L << (SHORT * CheckCode.BITS_OF_A_LETTER) ? SHORT : LONG;
        if (number >= 1L << (LONG * CheckCode.BITS_OF_A_LETTER)) {
            throw new IllegalArgumentException("no check code reaches the id " + record.id());
        }
        return new CheckCode(CheckCode.letters(scrambled(number, length), length), check(record, revision));
    }

    /** The record that the code stands for if it is a right one; empty if it can stand for none. */
    public Optional<RecordRef> record(CheckCode code) {
        long number = unscrambled(CheckCode.number(code.place()), code.place().length());
        long id = number / FormKind.MOST;
        return id < 1
                ? Optional.empty()
                : FormKind.numbered((int) (number % FormKind.MOST)).map(kind -> new RecordRef(kind, id));
    }

    /**
     * The revisions that the code fits: none if it was mistyped or the content has changed since, one as a rule, two about once in a
     * thousand pairs of revisions.
     */
    public List<PrintedRevision> revisions(CheckCode code, PrintedRecord record) {
        return record.revisions().stream()
                .filter(revision -> of(record.ref(), revision).equals(code))
                .toList();
    }

    private String check(RecordRef record, PrintedRevision revision) {
        long bits =
                bits("check/" + record.kind() + "/" + record.id() + "/" + revision.number() + "/" + revision.content());
        return CheckCode.letters(bits & 1023, CheckCode.CHECK_LENGTH);
    }

    /** A permutation of all numbers of that length (a Feistel network), so that no two records share a code. */
    private long scrambled(long number, int length) {
        int half = half(length);
        long left = number >>> half;
        long right = number & mask(half);
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ mixed(round, length, right);
            left = right;
            right = next;
        }
        return (left << half) | right;
    }

    private long unscrambled(long number, int length) {
        int half = half(length);
        long left = number >>> half;
        long right = number & mask(half);
        for (int round = ROUNDS - 1; round >= 0; round--) {
            long before = right ^ mixed(round, length, left);
            right = left;
            left = before;
        }
        return (left << half) | right;
    }

    private long mixed(int round, int length, long value) {
        return bits("place/" + length + "/" + round + "/" + value) & mask(half(length));
    }

    private long bits(String text) {
        return ByteBuffer.wrap(seal.of(text)).getLong();
    }

    private static int half(int length) {
        return length * CheckCode.BITS_OF_A_LETTER / 2;
    }

    private static long mask(int bits) {
        return (1L << bits) - 1;
    }
}
