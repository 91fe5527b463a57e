package org.servicesafety.host.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The wire between the host and the mail server. It can be held at one mail, so that the host is killed at a known instant. */
final class HeldWire implements AutoCloseable {

    /** Where a mail is held. */
    enum Point {
        /** The server has not been greeted. */
        BEGINNING,
        /** All of the mail has been written but its end: the server has not taken it. */
        END_OF_MAIL,
        /** The server has taken the mail, and its answer is under way. */
        ANSWER,
    }

    private static final String END = "\r\n.\r\n";

    private final ServerSocket socket;
    private final int server;
    private final AtomicInteger mails = new AtomicInteger();
    private volatile Hold hold = new Hold(0, Point.BEGINNING);

    private record Hold(int mail, Point point, CountDownLatch reached) {
        Hold(int mail, Point point) {
            this(mail, point, new CountDownLatch(1));
        }

        boolean at(int number, Point where) {
            return mail == number && point == where;
        }

        /** Nothing goes on from here. */
        void stay() {
            reached.countDown();
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    HeldWire(int server) {
        try {
            this.server = server;
            this.socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(this::accept);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** Holds the mail that comes after so many from now. */
    void hold(int after, Point point) {
        hold = new Hold(mails.get() + after + 1, point);
    }

    void release() {
        hold = new Hold(0, Point.BEGINNING);
    }

    boolean awaitHeld() throws InterruptedException {
        return hold.reached.await(1, TimeUnit.MINUTES);
    }

    private void accept() throws IOException {
        while (!socket.isClosed()) {
            Socket host = socket.accept();
            int number = mails.incrementAndGet();
            run(() -> join(host, number));
        }
    }

    private void join(Socket host, int number) throws IOException {
        if (hold.at(number, Point.BEGINNING)) {
            hold.stay();
        }
        Socket mail = new Socket(InetAddress.getLoopbackAddress(), server);
        CountDownLatch ended = new CountDownLatch(1);
        run(() -> answers(mail.getInputStream(), host.getOutputStream(), number, ended));
        letters(host.getInputStream(), mail.getOutputStream(), number, ended);
        mail.close();
    }

    private void letters(InputStream from, OutputStream to, int number, CountDownLatch ended) throws IOException {
        byte[] buffer = new byte[8192];
        StringBuilder tail = new StringBuilder();
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            for (int at = 0; at < read; at++) {
                tail.append((char) buffer[at]);
            }
            tail.delete(0, Math.max(0, tail.length() - END.length()));
            if (tail.toString().equals(END)) {
                if (hold.at(number, Point.END_OF_MAIL)) {
                    hold.stay();
                }
                ended.countDown();
            }
            to.write(buffer, 0, read);
            to.flush();
        }
    }

    private void answers(InputStream from, OutputStream to, int number, CountDownLatch ended) throws IOException {
        byte[] buffer = new byte[8192];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            if (ended.getCount() == 0 && hold.at(number, Point.ANSWER)) {
                hold.stay();
            }
            to.write(buffer, 0, read);
            to.flush();
        }
    }

    private interface Work {
        void go() throws IOException;
    }

    private static void run(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.go();
            } catch (IOException closed) {
                // one of the ends has gone
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
