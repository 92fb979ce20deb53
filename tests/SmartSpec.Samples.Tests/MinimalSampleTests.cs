using System.Diagnostics;

namespace SmartSpec.Samples.Tests;

/// <summary>The smallest useful host, started as a process.</summary>
public sealed class MinimalSampleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The program, built as these tests are.</summary>
    private static string Program =>
        Path.GetFullPath(
            Path.Combine(
                AppContext.BaseDirectory,
                "../../SmartSpec.Samples.Minimal",
                Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)),
                "SmartSpec.Samples.Minimal.dll"
            )
        );

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_founds_a_strategy_once_executes_a_command_once_and_shows_refusals_and_next_steps()
    {
        var first = await StartAsync();
        first.Should().Contain("Strategin är grundad.").And.Contain("formulera visionen: Accepted");
        first.Should().Contain(line => line.EndsWith("(role)", StringComparison.Ordinal));
        first.Should().Contain(line => line.EndsWith("(decision-recorded)", StringComparison.Ordinal));

        var second = await StartAsync();
        second.Should().NotContain("Strategin är grundad.").And.Contain("formulera visionen: Repeated");
        File.Exists(folder.In("strategies.db")).Should().BeTrue();
    }

    /// <summary>Starts it, and ends it when it has shown its next steps.</summary>
    private async Task<IReadOnlyList<string>> StartAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            // A process that is killed would leave its pipes for debuggers in the temporary folder.
            Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using var process = Process.Start(start)!;
        var lines = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            {
                lines.Add(line);
                if (line.StartsWith("Strategi för smart specialisering 2021-2027: ", StringComparison.Ordinal))
                    return lines;
            }
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(cancellationToken);
        }

        throw new InvalidOperationException($"It ended before it had shown its next steps:\n{string.Join('\n', lines)}");
    }
}
