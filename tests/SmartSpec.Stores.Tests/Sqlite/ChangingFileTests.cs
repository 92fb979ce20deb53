using System.Diagnostics;
using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>Files that others write to while they are read as files that nobody writes.</summary>
public sealed class ChangingFileTests : SqliteTest
{
    [Fact]
    public async Task What_was_read_while_others_wrote_is_read_again()
    {
        using (var store = File.Store())
            await KeptAsync(store, "a", 1);
        using var folder = new ReadOnlyFolder(Path.GetDirectoryName(File.Path)!);
        var connections = new Connections(Path.Combine(folder.Path, Path.GetFileName(File.Path)), new());
        using var readers = new Readers(connections, new());

        var reads = new List<long?>();
        var found = readers.Do(
            connections.Arrived(),
            reads,
            (session, all) =>
            {
                session.Immutable.Should().NotBeNull("nothing can be written there");
                var before = session.Number("SELECT count(*) FROM smartspec_strategies");
                if (all.Count == 0)
                    Write("b");
                all.Add(before);
                return before;
            }
        );
        (found, reads.Count).Should().Be((2, 2), "the first time one was found");
    }

    [Fact]
    public async Task A_file_that_others_write_to_all_the_while_is_busy_and_not_damaged()
    {
        using (var store = File.Store())
            await KeptAsync(store, "a", 1);
        using var folder = new ReadOnlyFolder(Path.GetDirectoryName(File.Path)!);
        var connections = new Connections(Path.Combine(folder.Path, Path.GetFileName(File.Path)), new());
        using var readers = new Readers(connections, new());
        var number = 0;
        var read = () =>
            readers.Do(
                connections.Arrived(TimeSpan.FromMilliseconds(300)),
                0,
                (session, _) =>
                {
                    Write($"s{++number}");
                    return session.Number("SELECT count(*) FROM smartspec_strategies");
                }
            );
        read.Should()
            .Throw<SqliteStoreException>()
            .Where(broken => broken.Fault == SqliteStoreFault.Busy && broken.IsTransient)
            .WithMessage("*is being written by others*");
        number.Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task A_stamp_changes_with_the_file_and_there_is_none_while_others_have_it_open()
    {
        using (var store = File.Store())
            await KeptAsync(store, "a", 1);
        var first = FileStamp.Of(File.Path);
        (first, FileStamp.Of(File.Path)).Should().Be((FileStamp.Of(File.Path), first)).And.NotBe((null, null));
        Write("b");
        FileStamp.Of(File.Path).Should().NotBeNull().And.NotBe(first);
        using (var store = File.Store())
        {
            await KeptAsync(store, "c", 1);
            FileStamp.Of(File.Path).Should().BeNull();
        }

        FileStamp.Of(File.Path + "x").Should().BeNull();
    }

    [Fact]
    public async Task The_files_beside_a_link_are_those_beside_the_file_behind_it()
    {
        await KeptAsync(File.Store(), "a", 1);
        var link = Path.Combine(Path.GetDirectoryName(File.Path)!, "latest.db");
        System.IO.File.CreateSymbolicLink(link, File.Path);
        FilesBeside.Of(link).Should().Be(FilesBeside.Of(File.Path)).And.Match<FilesBeside>(beside => beside.HaveContent);
    }

    /// <summary>Writes as another program: opens the file, and carries over what it wrote when it closes it.</summary>
    private void Write(string strategy)
    {
        using var store = new SqliteStore(File.Path);
        KeptAsync(store, strategy, 1).GetAwaiter().GetResult();
    }

    /// <summary>A folder again, where nothing can be written.</summary>
    private sealed class ReadOnlyFolder : IDisposable
    {
        private readonly TemporaryFolder place = new();

        public ReadOnlyFolder(string folder)
        {
            var isMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "--bind", folder, Path);
            if (isMounted && Run("mount", "-o", "remount,ro,bind", Path))
                return;
            Dispose();
            Assert.Skip("Only root on Linux can mount a folder read-only.");
        }

        public string Path => place.Path;

        public void Dispose()
        {
            while (OperatingSystem.IsLinux() && Run("umount", Path))
            {
                // Each mount on top of it.
            }

            // Not with what is in it: where a mount stays, that is another folder's.
            Directory.Delete(Path);
        }

        private static bool Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }
}
