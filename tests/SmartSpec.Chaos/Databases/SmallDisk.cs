using System.Diagnostics;
using System.Globalization;

namespace SmartSpec.Chaos.Databases;

/// <summary>A file system in memory, which can be made full at once; a folder where none can be mounted.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const long Roomy = 8L << 30;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartspec-chaos-");

    public SmallDisk()
    {
        // Readable for the user that a database server runs as.
        Run("chmod", "755", Path);
        CanBeFull =
            OperatingSystem.IsLinux()
            && Environment.IsPrivilegedProcess
            && Run("mount", "-t", "tmpfs", "-o", $"size={Roomy},mode=1777", "tmpfs", Path);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public string Path => folder.FullName;

    /// <summary>Whether it can be made full.</summary>
    public bool CanBeFull { get; }

    /// <summary>Leaves no more room than a few pages.</summary>
    public void Fill()
    {
        var used = new DriveInfo(Path) is var drive ? drive.TotalSize - drive.AvailableFreeSpace : 0;
        Resize(used + (32 << 10));
    }

    public void MakeRoom() => Resize(Roomy);

    public void Dispose()
    {
        if (!Directory.Exists(Path))
            return;
        if (CanBeFull)
            Run("umount", "-l", Path);
        folder.Delete(recursive: true);
    }

    private void Resize(long size) => Run("mount", "-o", $"remount,size={size}", Path);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
