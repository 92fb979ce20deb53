using System.Diagnostics;

namespace SmartSpec.Stores.Tests;

/// <summary>The program beside the tests, built as they are: another process that uses a store.</summary>
internal static class WriterProcess
{
    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Starts it.</summary>
    public static Process Start(params string[] arguments) => Started(Dotnet, [Path, .. arguments]);

    /// <summary>
    /// Runs it to its end as a user whom the permissions of files bind; the test is skipped where there is none.
    /// </summary>
    /// <returns>The lines of its output.</returns>
    public static Task<IReadOnlyList<string>> RunBoundAsync(params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions of files are Unix's here.");
        return Environment.IsPrivilegedProcess
            ? RunAsync(
                "runuser",
                [
                    "-u",
                    "nobody",
                    "--",
                    "env",
                    "HOME=/tmp",
                    $"DOTNET_CLI_HOME={System.IO.Path.GetTempPath()}",
                    Dotnet,
                    Path,
                    .. arguments,
                ]
            )
            : RunAsync(Dotnet, [Path, .. arguments], mayBeMissing: false);
    }

    /// <summary>
    /// Runs it to its end where a folder is mounted read-only, for it alone; the test is skipped where that cannot be done.
    /// </summary>
    /// <returns>The lines of its output.</returns>
    public static Task<IReadOnlyList<string>> RunMountedAsync(string folder, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A mount for one process is Linux's.");
        return RunAsync(
            "unshare",
            [
                Environment.IsPrivilegedProcess ? "-m" : "-rm",
                "sh",
                "-c",
                "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"",
                folder,
                Dotnet,
                Path,
                .. arguments,
            ]
        );
    }

    private static async Task<IReadOnlyList<string>> RunAsync(
        string program,
        IEnumerable<string> arguments,
        bool mayBeMissing = true
    )
    {
        using var process = Started(program, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(
            mayBeMissing && process.ExitCode != 0 && output.Length == 0,
            $"{program} cannot run {Path}: {await errors}"
        );
        process.ExitCode.Should().Be(0, await errors);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process Started(string program, IEnumerable<string> arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // A process that is killed would leave its pipes for debuggers in the temporary folder.
                Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
            }
        )!;

    private static string Path
    {
        get
        {
            var tests = new DirectoryInfo(AppContext.BaseDirectory);
            return System.IO.Path.Combine(
                tests.Parent!.Parent!.FullName,
                "SmartSpec.Stores.Writer",
                tests.Name,
                "SmartSpec.Stores.Writer.dll"
            );
        }
    }
}
