using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>Processes that start at the same moment.</summary>
[Trait("lane", "laws")]
public sealed class StartTests
{
    /// <summary>
    /// Each earlier version, 0 for none, and how the file was left: in SQLite's own journal mode, in WAL mode, or with a log that
    /// somebody has open. Where the laws are not long, each version and each way once.
    /// </summary>
    public static TheoryData<int, string> Files =>
        [
            .. from version in Enumerable.Range(0, Schema.Current)
            from left in Rounds.AreLong ? Left : [Left[version % Left.Length]]
            select (version, left),
        ];

    private static readonly string[] Left = ["delete", "wal", "log"];

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Processes_that_start_at_the_same_moment_on_a_file_that_is_new_or_of_an_earlier_version_all_succeed(
        int version,
        string left
    )
    {
        using var file = new SqliteFile();
        if (left != "delete")
            file.Query<string>("PRAGMA journal_mode = WAL").Should().Be("wal");
        using var log = left == "log" ? file.Connection() : null;
        using var reading = log?.CreateCommand();
        reading?.CommandText = "SELECT count(*) FROM sqlite_schema";
        reading?.ExecuteScalar();
        var old = version > 0 ? OldFile.Version(file, version) : null;

        (await Starts.AtOnceAsync("sqlite", file.Path)).Should().OnlyContain(output => output == "Accepted");

        var store = file.Store();
        (await store.ListAsync(null, 100, None)).Should().HaveCount(Starts.Processes + (old is null ? 0 : 1));
        if (old is not null)
            (await store.ReadAsync("old", cancellationToken: None))
                .Select(line => line.Hash)
                .Should()
                .Equal(old.Lines.Select(line => line.Hash));
        file.Query<string>("PRAGMA integrity_check").Should().Be("ok");
        file.Query<string>("PRAGMA journal_mode").Should().Be("wal");
    }
}
