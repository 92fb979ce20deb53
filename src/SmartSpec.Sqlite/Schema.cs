using System.Globalization;

namespace SmartSpec.Sqlite;

/// <summary>
/// The tables, version by version. A version that has been released is never changed: what is new comes with the next.
/// </summary>
internal static class Schema
{
    /// <summary>The version that this package reads and writes.</summary>
    public static int Current => Versions.Length;

    private static readonly Func<string, string>[] Versions =
    [
        p =>
            $"""
                CREATE TABLE {p}schema (version INTEGER NOT NULL);
                INSERT INTO {p}schema (version) VALUES (1);

                -- length: how many events there are; due_at: when something falls due by itself, in microseconds since 1970.
                CREATE TABLE {p}strategies (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, length INTEGER NOT NULL, due_at INTEGER);
                CREATE INDEX {p}due ON {p}strategies (due_at, id) WHERE due_at IS NOT NULL;

                -- line and hash are the history, byte for byte; the other columns are copies. A command stands at the first of its events only.
                CREATE TABLE {p}events (
                    id INTEGER PRIMARY KEY,
                    strategy INTEGER GENERATED ALWAYS AS (id >> 32) VIRTUAL,
                    number INTEGER GENERATED ALWAYS AS (id & 4294967295) VIRTUAL,
                    at INTEGER NOT NULL, name TEXT NOT NULL, command TEXT, line BLOB NOT NULL, hash BLOB NOT NULL);
                CREATE UNIQUE INDEX {p}commands ON {p}events (strategy, command) WHERE command IS NOT NULL;

                CREATE TABLE {p}documents (strategy INTEGER PRIMARY KEY, length INTEGER NOT NULL, bytes BLOB NOT NULL);

                CREATE TABLE {p}outbox (
                    position INTEGER PRIMARY KEY AUTOINCREMENT, strategy INTEGER NOT NULL, number INTEGER NOT NULL, due_at INTEGER NOT NULL,
                    kind TEXT NOT NULL, body BLOB NOT NULL);

                """,
        p =>
            $"""
                -- state: 0 pending, 1 dead.
                ALTER TABLE {p}outbox ADD COLUMN state INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE {p}outbox ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE {p}outbox ADD COLUMN error TEXT;
                CREATE INDEX {p}pending ON {p}outbox (strategy, due_at) WHERE state = 0;

                CREATE TABLE {p}leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;

                UPDATE {p}schema SET version = 2;

                """,
        p =>
            $"""
                -- How many events there are, the last of them tells. Made anew, since ALTER TABLE would refuse where a view of others in the file cannot be read any more.
                CREATE TABLE {p}strategies_before AS SELECT key, id, length, due_at FROM {p}strategies;
                DROP TABLE {p}strategies;
                CREATE TABLE {p}strategies (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, due_at INTEGER);
                CREATE INDEX {p}due ON {p}strategies (due_at, id) WHERE due_at IS NOT NULL;
                INSERT INTO {p}strategies (key, id, due_at) SELECT key, id, due_at FROM {p}strategies_before;
                DROP TABLE {p}strategies_before;

                UPDATE {p}schema SET version = 3;

                """,
        p =>
            $"""
                -- The fingerprint of a command stands beside it; null where it is not known. It hashes what people wrote, and can be erased with that.
                ALTER TABLE {p}events ADD COLUMN fingerprint BLOB;

                UPDATE {p}schema SET version = 4;

                """,
    ];

    /// <summary>The script that makes a version of the one before.</summary>
    /// <param name="version">The version, from 1.</param>
    /// <param name="prefix">What the names of the tables begin with.</param>
    public static string Script(int version, string prefix) => Versions[version - 1](prefix).ReplaceLineEndings("\n");

    /// <summary>The version that a database has; 0 where it has none.</summary>
    /// <exception cref="SqliteStoreException">It is newer than this package knows, or no version of this store.</exception>
    public static int Version(Session session, string prefix)
    {
        if (
            session.Number(
                $"SELECT count(*) FROM sqlite_schema WHERE type IN ('table', 'view') AND name = '{prefix}schema' COLLATE NOCASE"
            ) == 0
        )
            return 0;
        var version = ReadVersion(session, prefix);
        return version <= Current
            ? (int)version
            : throw new SqliteStoreException(
                SqliteStoreFault.SchemaNewer,
                session.File,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The tables {prefix}… in '{session.File}' are of version {version}; this SmartSpec.Sqlite knows versions up "
                        + $"to {Current}. Upgrade the package in this program. Nothing was changed."
                )
            );
    }

    /// <summary>Ensures that a database can be used.</summary>
    /// <param name="session">A session on it.</param>
    /// <param name="prefix">What the names of the tables begin with.</param>
    /// <param name="migrate">Whether a database that is empty or older may be migrated.</param>
    /// <exception cref="SqliteStoreException">It cannot.</exception>
    public static void Ready(Session session, string prefix, bool migrate)
    {
        // Others may make the tables at this moment: what is decided is decided on one state of the file, and again on the one
        // that is changed.
        if (Version(session, prefix) == Current || Within(session, "BEGIN", () => IsReady(session, prefix, migrate)))
            return;
        Within(session, "BEGIN IMMEDIATE", () => IsReady(session, prefix, migrate) || Upgrade(session, prefix));
    }

    /// <summary>Upgrades a database to the current version, in one transaction.</summary>
    public static void Migrate(Session session, string prefix)
    {
        if (Version(session, prefix) != Current)
            Within(session, "BEGIN IMMEDIATE", () => Upgrade(session, prefix));
    }

    private static bool Upgrade(Session session, string prefix)
    {
        for (var version = Version(session, prefix) + 1; version <= Current; version++)
            session.Execute(Script(version, prefix));
        return true;
    }

    /// <summary>Whether the tables are current; not where they are to be made or upgraded.</summary>
    /// <exception cref="SqliteStoreException">They are not, and are not to be.</exception>
    private static bool IsReady(Session session, string prefix, bool migrate)
    {
        var version = Version(session, prefix);
        if (version == Current)
            return true;
        var strangers =
            version == 0 && session.Number("SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'") > 0;
        if (migrate && !strangers)
            return false;
        throw version > 0
            ? new SqliteStoreException(
                SqliteStoreFault.SchemaOlder,
                session.File,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The tables {prefix}… in '{session.File}' are of version {version}, older than version {Current}, which "
                        + $"this SmartSpec.Sqlite needs. Call SqliteStore.MigrateAsync, or run the scripts of "
                        + $"SqliteStore.Scripts from version {version + 1} on; take a backup first."
                )
            )
            : new SqliteStoreException(
                SqliteStoreFault.SchemaMissing,
                session.File,
                strangers
                    ? $"'{session.File}' holds tables of another program, and no tables {prefix}…. Check the path and "
                        + "SqliteStoreOptions.TablePrefix; to keep strategies in this database too, call "
                        + "SqliteStore.MigrateAsync, or run the scripts of SqliteStore.Scripts."
                    : $"'{session.File}' has no tables {prefix}…. Check the path; to make them, call SqliteStore.MigrateAsync, "
                        + "or run the scripts of SqliteStore.Scripts."
            );
    }

    /// <summary>Runs work in one transaction; in the one that is open, where it is the host's.</summary>
    private static bool Within(Session session, string begin, Func<bool> work)
    {
        if (session.InTransaction)
            return work();
        session.Execute(begin);
        try
        {
            var result = work();
            session.Run(Query.Commit);
            return result;
        }
        catch
        {
            session.RollBack();
            throw;
        }
    }

    private static long ReadVersion(Session session, string prefix)
    {
        Exception? inner = null;
        try
        {
            if (session.Number($"SELECT max(version) FROM {prefix}schema") is { } version and > 0)
                return version;
        }
        catch (SqliteStoreException exception) when (exception.Fault is SqliteStoreFault.Other)
        {
            inner = exception;
        }

        throw new SqliteStoreException(
            SqliteStoreFault.SchemaMissing,
            session.File,
            $"The table {prefix}schema in '{session.File}' is no table of SmartSpec.Sqlite: another program has one of that "
                + "name. Choose another SqliteStoreOptions.TablePrefix, or another file.",
            inner
        );
    }
}
