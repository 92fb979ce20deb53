using Microsoft.Data.Sqlite;
using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>A file in a folder of its own, which goes with the test.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<IDisposable> opened = [];

    public string Path => folder.In("strategies.db");

    /// <summary>The files that are in the folder, by name.</summary>
    public IEnumerable<string> Files =>
        Directory.EnumerateFiles(folder.Path).Select(System.IO.Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    /// <summary>A store on the file, closed with it.</summary>
    public SqliteStore Store(SqliteStoreOptions? options = null, string mode = "")
    {
        var store = new SqliteStore(mode.Length == 0 ? Path : $"Data Source={Path};Mode={mode}", options);
        opened.Add(store);
        return store;
    }

    /// <summary>A connection of another program's, closed with the file.</summary>
    public SqliteConnection Connection()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Default Timeout=1");
        connection.Open();
        opened.Add(connection);
        return connection;
    }

    /// <summary>Executes statements on the file, as another program would.</summary>
    public void Execute(string script) => Run(script, command => command.ExecuteNonQuery());

    /// <summary>Runs a query on the file, as another program would.</summary>
    public T Query<T>(string query) => Run(query, command => (T)command.ExecuteScalar()!);

    /// <summary>The first column of all rows.</summary>
    public List<string> Rows(string query) =>
        Run(
            query,
            command =>
            {
                var rows = new List<string>();
                using var reader = command.ExecuteReader();
                while (reader.Read())
                    rows.Add(reader.GetString(0));
                return rows;
            }
        );

    public void Dispose()
    {
        foreach (var item in Enumerable.Reverse(opened))
            item.Dispose();
        folder.Dispose();
    }

    private T Run<T>(string text, Func<SqliteCommand, T> run)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return run(command);
    }
}
