using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>Files as earlier versions of the tables had them, with a strategy in them.</summary>
internal static class OldFile
{
    /// <summary>Makes a file of an earlier version, from 1.</summary>
    public static Chain Version(SqliteFile file, int version)
    {
        var chain = Version1(file);
        foreach (var script in SqliteStore.Scripts().Take(version).Skip(1))
            file.Execute(script);
        return chain;
    }

    /// <summary>Makes the file as version 1 of the tables had it.</summary>
    public static Chain Version1(SqliteFile file)
    {
        file.Execute(SqliteStore.Scripts()[0]);
        var chain = new Chain("old");
        StoreAppend[] appends = [chain.Next(1, "first"), chain.Next(3, "second")];
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file.Path};Pooling=False");
        connection.Open();
        Put("INSERT INTO smartspec_strategies (key, id, length) VALUES (1, 'old', 4)");
        foreach (var append in appends)
        {
            foreach (var recorded in append.Events)
            {
                Put(
                    "INSERT INTO smartspec_events (id, at, name, command, line, hash) VALUES ($1, $2, $3, $4, $5, $6)",
                    (1L << 32) + recorded.Envelope.Number,
                    recorded.Envelope.At.ToMicroseconds(),
                    recorded.Envelope.Name,
                    ReferenceEquals(recorded, append.Events[0]) ? append.Command.Value : DBNull.Value,
                    recorded.Line.ToArray(),
                    Convert.FromHexString(recorded.Hash.ToString())
                );
            }
        }

        Put(
            "INSERT INTO smartspec_documents (strategy, length, bytes) VALUES (1, $1, $2)",
            chain.Document.Length,
            chain.Document.Bytes.ToArray()
        );
        Put(
            "INSERT INTO smartspec_outbox (strategy, number, due_at, kind, body) VALUES (1, 4, $1, 'reported', x'00')",
            chain.Now.ToMicroseconds()
        );
        return chain;

        void Put(string text, params object[] values)
        {
            using var command = connection.CreateCommand();
            command.CommandText = text;
            for (var i = 0; i < values.Length; i++)
                command.Parameters.AddWithValue($"${i + 1}", values[i]);
            command.ExecuteNonQuery();
        }
    }
}
