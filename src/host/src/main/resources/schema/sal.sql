-- settings that apps keep; the empty scope is that of all of Jira
CREATE TABLE jira.setting (
  scope text NOT NULL,
  name text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (scope, name)
);

CREATE TABLE jira.audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  written_at timestamptz NOT NULL DEFAULT now(),
  event text NOT NULL
);
