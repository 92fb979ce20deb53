using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>
/// Databases where SQLite cannot keep its files: in a folder that may not be written to, and on a file system that is read-only.
/// </summary>
public sealed class ReadOnlyTests : SqliteTest
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable =
        Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public static TheoryData<bool, string> Places =>
        [
            .. from mounted in (bool[])[false, true]
            from files in (string[])["", "wal", "shm", "wal shm", "closed-wal", "journal"]
            select (mounted, files),
        ];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_database_is_read_where_nothing_can_be_written_and_what_is_beside_it_is_missing_or_empty(
        bool mounted,
        string files
    )
    {
        using (var store = File.Store())
            await KeptAsync(store, "a", 1, 2);
        foreach (var file in files.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            System.IO.File.WriteAllBytes($"{File.Path}-{file.Split('-')[^1]}", []);

        var output = await ReadAsync(mounted, closed: files == "closed-wal" ? "-wal" : null);

        output[0].Should().Be("length 3");
        output[1].Should().StartWith("ReadOnly: ").And.Contain("cannot be written to");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_database_in_another_journal_mode_is_read_where_nothing_can_be_written(bool mounted)
    {
        using (var store = File.Store())
            await KeptAsync(store, "a", 1, 2);
        File.Query<string>("PRAGMA journal_mode = DELETE").Should().Be("delete");
        (await ReadAsync(mounted))[0].Should().Be("length 3");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_log_with_content_is_not_left_out_where_nothing_can_be_written(bool mounted)
    {
        await KeptAsync(File.Store(), "a", 1, 2);
        using var copy = new SqliteFile();
        System.IO.File.Copy(File.Path, copy.Path);
        System.IO.File.Copy($"{File.Path}-wal", $"{copy.Path}-wal");
        (await ReadAsync(mounted, path: copy.Path))
            .Should()
            .AllSatisfy(output =>
                output.Should().StartWith("CannotOpen: ").And.Contain($"'{copy.Path}-wal'").And.Contain("copy both files")
            );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_log_with_content_beside_the_file_that_a_link_names_is_not_left_out(bool mounted)
    {
        await KeptAsync(File.Store(), "a", 1, 2);
        using var copy = new SqliteFile();
        System.IO.File.Copy(File.Path, copy.Path);
        System.IO.File.Copy($"{File.Path}-wal", $"{copy.Path}-wal");
        var link = Path.Combine(Path.GetDirectoryName(copy.Path)!, "latest.db");
        System.IO.File.CreateSymbolicLink(link, copy.Path);
        (await ReadAsync(mounted, path: link))
            .Should()
            .AllSatisfy(output =>
                output.Should().StartWith("CannotOpen: ").And.Contain($"'{copy.Path}-wal'").And.Contain("copy both files")
            );
    }

    [Fact]
    public async Task A_database_that_others_may_have_open_is_not_read_without_the_files_beside_it()
    {
        using (var store = File.Store())
            await KeptAsync(store, "a", 1, 2);
        foreach (var file in (string[])["wal", "shm"])
            System.IO.File.WriteAllBytes($"{File.Path}-{file}", []);
        (await ReadAsync(mounted: false, closed: "-shm"))
            .Should()
            .AllSatisfy(output => output.Should().StartWith("CannotOpen: ").And.Contain("-shm"));
    }

    /// <summary>Lets another process read the strategy a, and try to write to it, where it may not write.</summary>
    private async Task<IReadOnlyList<string>> ReadAsync(bool mounted, string? path = null, string? closed = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions and mounts are Unix's here.");
        path ??= File.Path;
        var folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows())
            return [];
        foreach (var file in Directory.GetFiles(folder))
            System.IO.File.SetUnixFileMode(file, closed is not null && file == $"{path}{closed}" ? UnixFileMode.None : Readable);
        System.IO.File.SetUnixFileMode(folder, mounted ? Enterable | UnixFileMode.UserWrite : Enterable);
        try
        {
            return mounted
                ? await WriterProcess.RunMountedAsync(folder, "read", path, "a")
                : await WriterProcess.RunBoundAsync("read", path, "a");
        }
        finally
        {
            System.IO.File.SetUnixFileMode(folder, Enterable | UnixFileMode.UserWrite);
        }
    }
}
