namespace SmartSpec.Tests.Shared;

/// <summary>A folder of its own, deleted with what is in it; at the latest when the tests end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static readonly DirectoryInfo Root = NewRoot();
    private static int made;

    private readonly DirectoryInfo folder = Root.CreateSubdirectory($"{Interlocked.Increment(ref made)}");

    public string Path => folder.FullName;

    /// <summary>The path of a file in the folder.</summary>
    public string In(string file) => System.IO.Path.Combine(Path, file);

    public void Dispose()
    {
        if (folder.Exists)
            folder.Delete(recursive: true);
    }

    private static DirectoryInfo NewRoot()
    {
        var root = Directory.CreateTempSubdirectory("smartspec-tests-");
        if (!OperatingSystem.IsWindows())
        {
            // Some tests start a program as another user, who has to get to a folder below this one.
            root.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            try
            {
                root.Delete(recursive: true);
            }
            catch (IOException)
            {
                // A file that is still open, where the system does not let it go.
            }
        };
        return root;
    }
}
