using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>
/// Files in a folder that the user cannot write to; tried by another process, whose user is bound by permissions.
/// </summary>
public sealed class FolderTests : SqliteTest
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable =
        Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private string Folder => Path.GetDirectoryName(File.Path)!;

    [Fact]
    public async Task A_database_in_a_folder_that_cannot_be_written_is_read()
    {
        using (var store = File.Store())
            await KeptAsync(store, "a", 1, 2);
        await LockedAsync(async () =>
        {
            var output = await WriterProcess.RunBoundAsync("read", File.Path, "a");
            output[0].Should().Be("length 3");
            output[1].Should().StartWith("ReadOnly: ").And.Contain("cannot be written to");
        });
        File.Files.Should().Equal("strategies.db");
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_in_a_folder_that_may_is_read()
    {
        using (var store = File.Store())
            await KeptAsync(store, "a", 1, 2);
        await LockedAsync(async () =>
        {
            if (!OperatingSystem.IsWindows())
                System.IO.File.SetUnixFileMode(
                    Folder,
                    Enterable | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite
                );
            var output = await WriterProcess.RunBoundAsync("read", File.Path, "a");
            output[0].Should().Be("length 3");
            output[1].Should().StartWith("ReadOnly: ").And.Contain("cannot be written to");
        });
    }

    [Fact]
    public async Task A_backup_in_a_folder_that_cannot_be_written_is_read()
    {
        await KeptAsync(File.Store(), "a", 1, 2);
        using var other = new SqliteFile();
        File.Execute($"VACUUM INTO '{other.Path}'");
        await LockedAsync(
            async () => (await WriterProcess.RunBoundAsync("read", other.Path, "a"))[0].Should().Be("length 3"),
            other.Path
        );
    }

    [Fact]
    public async Task A_database_whose_log_cannot_be_opened_is_not_read_without_it_and_the_log_is_named()
    {
        var store = File.Store();
        await KeptAsync(store, "a", 1, 2);
        using var copy = new SqliteFile();
        System.IO.File.Copy(File.Path, copy.Path);
        System.IO.File.Copy($"{File.Path}-wal", $"{copy.Path}-wal");
        await LockedAsync(
            async () =>
                (await WriterProcess.RunBoundAsync("read", copy.Path, "a"))
                    .Should()
                    .AllSatisfy(output =>
                        output.Should().StartWith("CannotOpen: ").And.Contain($"'{copy.Path}-wal'").And.Contain("copy both files")
                    ),
            copy.Path
        );
    }

    [Fact]
    public async Task A_database_that_others_write_is_read_with_its_log_where_the_folder_cannot_be_written()
    {
        var store = File.Store();
        await KeptAsync(store, "a", 1, 2);
        await LockedAsync(async () => (await WriterProcess.RunBoundAsync("read", File.Path, "a"))[0].Should().Be("length 3"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_made_is_reported_with_its_folder() =>
        await LockedAsync(async () =>
        {
            (await WriterProcess.RunBoundAsync("read", File.Path, "a"))
                .Should()
                .AllSatisfy(output =>
                    output.Should().StartWith("CannotOpen: ").And.Contain($"could not be made in the folder '{Folder}'")
                );
        });

    [Fact]
    public async Task What_may_not_be_read_is_reported_as_such()
    {
        using (var store = File.Store())
            await KeptAsync(store, "a", 1);
        await LockedAsync(async () =>
        {
            if (!OperatingSystem.IsWindows())
                System.IO.File.SetUnixFileMode(File.Path, UnixFileMode.None);
            (await WriterProcess.RunBoundAsync("read", File.Path, "a"))
                .Should()
                .AllSatisfy(output =>
                    output.Should().StartWith("CannotOpen: ").And.Contain("Let the program's user read and write")
                );
        });
    }

    /// <summary>Does something while nobody may write to the folder and the files in it.</summary>
    private async Task LockedAsync(Func<Task> act, string? path = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions of files are Unix's here.");
        var folder = Path.GetDirectoryName(path ?? File.Path)!;
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in Directory.GetFiles(folder))
            System.IO.File.SetUnixFileMode(file, Readable);
        System.IO.File.SetUnixFileMode(folder, Enterable);
        try
        {
            await act();
        }
        finally
        {
            System.IO.File.SetUnixFileMode(folder, Enterable | UnixFileMode.UserWrite);
        }
    }
}
