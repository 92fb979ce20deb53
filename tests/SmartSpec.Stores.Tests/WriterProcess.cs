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
    /// <returns>The lines that it said.</returns>
    public static async Task<IReadOnlyList<string>> RunBoundAsync(params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions of files are Unix's here.");
        using var process = Environment.IsPrivilegedProcess
            ? Started("runuser", ["-u", "nobody", "--", "env", "HOME=/tmp", $"DOTNET_CLI_HOME={System.IO.Path.GetTempPath()}", Dotnet, Path, .. arguments])
            : Start(arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(
            Environment.IsPrivilegedProcess && process.ExitCode != 0 && said.Length == 0, $"The user nobody cannot run {Path}: {await errors}");
        process.ExitCode.Should().Be(0, await errors);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process Started(string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static string Path
    {
        get
        {
            var tests = new DirectoryInfo(AppContext.BaseDirectory);
            return System.IO.Path.Combine(tests.Parent!.Parent!.FullName, "SmartSpec.Stores.Writer", tests.Name, "SmartSpec.Stores.Writer.dll");
        }
    }
}
