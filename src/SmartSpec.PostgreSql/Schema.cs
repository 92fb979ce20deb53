namespace SmartSpec.PostgreSql;

/// <summary>
/// The tables, version by version. A version that has been released is never changed: what is new comes with the next.
/// </summary>
internal static class Schema
{
    /// <summary>The version that this library reads and writes.</summary>
    public static int Current => 3;

    /// <summary>The script that leads to a version from the one before; that of version 1 makes the schema too.</summary>
    public static string Script(int version, Names names)
    {
        var schema = version == 1 ? $"CREATE SCHEMA IF NOT EXISTS \"{names.Schema}\";\n\n" : "";
        return $"-- SmartSpec.PostgreSql, tables of version {version}.\nBEGIN;\n\n{schema}{Steps(version, names)}\nCOMMIT;\n";
    }

    /// <summary>A script without its transaction, in a schema that is there.</summary>
    public static string Steps(int version, Names names) =>
        version switch
        {
            1 => First(names),
            2 => Second(names),
            3 => Third(names),
            _ => throw new ArgumentOutOfRangeException(nameof(version), version, $"There are the versions 1 to {Current}."),
        };

    // No foreign keys: every row is put in by the statement that holds the row of its strategy, and a check for each event
    // would cost a fifth of an append.
    private static string First(Names names) =>
        $$"""
            CREATE TABLE {{names.Versions}} (
              version integer PRIMARY KEY,
              applied_at timestamptz NOT NULL DEFAULT now());
            INSERT INTO {{names.Versions}} (version) VALUES (1);

            -- Instants are microseconds since 1970. Identifiers are compared byte by byte.
            CREATE TABLE {{names.Strategies}} (
              key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              id text COLLATE "C" NOT NULL,
              length bigint NOT NULL,
              due_at bigint) WITH (fillfactor = 70);
            CREATE UNIQUE INDEX {{names.Index("strategies_id")}} ON {{names.Strategies}} (id);
            CREATE INDEX {{names.Index("strategies_due_at")}} ON {{names.Strategies}} (due_at, id) WHERE due_at IS NOT NULL;

            -- What counts are the exact bytes of line and hash; the other columns are copies. The command stands at the first of its events only.
            CREATE TABLE {{names.Events}} (
              strategy bigint NOT NULL,
              number bigint NOT NULL,
              at bigint NOT NULL,
              name text COLLATE "C" NOT NULL,
              command text COLLATE "C",
              line bytea NOT NULL,
              hash bytea NOT NULL,
              PRIMARY KEY (strategy, number));
            CREATE UNIQUE INDEX {{names.Index(
                "events_command"
            )}} ON {{names.Events}} (strategy, command) WHERE command IS NOT NULL;

            CREATE TABLE {{names.Documents}} (
              strategy bigint PRIMARY KEY,
              length bigint NOT NULL,
              bytes bytea NOT NULL);

            -- A message without due_at is dead.
            CREATE TABLE {{names.Outbox}} (
              position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              strategy bigint NOT NULL,
              number bigint NOT NULL,
              kind text NOT NULL,
              body bytea NOT NULL,
              attempts integer NOT NULL DEFAULT 0,
              due_at bigint,
              error text);

            """;

    // Dead messages retain when they were due, and are marked as dead; hosts take leases. Documents are not compressed: they
    // are read more often than they are large.
    private static string Second(Names names) =>
        $$"""
            INSERT INTO {{names.Versions}} (version) VALUES (2);

            ALTER TABLE {{names.Outbox}} ADD COLUMN state smallint NOT NULL DEFAULT 0 CHECK (state IN (0, 1));
            UPDATE {{names.Outbox}} AS o SET state = 1,
              due_at = (SELECT e.at FROM {{names.Events}} AS e WHERE e.strategy = o.strategy AND e.number = o.number)
              WHERE o.due_at IS NULL;
            ALTER TABLE {{names.Outbox}} ALTER COLUMN due_at SET NOT NULL;
            CREATE INDEX {{names.Index("outbox_pending")}} ON {{names.Outbox}} (strategy, position, due_at) WHERE state = 0;
            CREATE INDEX {{names.Index("outbox_dead")}} ON {{names.Outbox}} (position) WHERE state = 1;

            ALTER TABLE {{names.Documents}} ALTER COLUMN bytes SET STORAGE EXTERNAL;

            CREATE TABLE {{names.Leases}} (
              name text COLLATE "C" PRIMARY KEY,
              holder text COLLATE "C" NOT NULL,
              until bigint NOT NULL);

            """;

    // The fingerprint of a command is stored beside it; null where it is not known. No row is rewritten.
    private static string Third(Names names) =>
        $$"""
            INSERT INTO {{names.Versions}} (version) VALUES (3);

            -- It hashes what people wrote, and can be erased with that.
            ALTER TABLE {{names.Events}} ADD COLUMN fingerprint bytea;

            """;
}
