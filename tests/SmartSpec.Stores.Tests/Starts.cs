using System.Diagnostics;

namespace SmartSpec.Stores.Tests;

/// <summary>Several processes that use a new place at the same moment.</summary>
internal static class Starts
{
    public const int Processes = 6;

    /// <summary>
    /// Starts them, waits until all are ready, lets all of them go at once, and returns the outcome of each founding.
    /// </summary>
    /// <param name="place">The argument that selects the store; the name of the strategy comes last.</param>
    public static async Task<IReadOnlyList<string>> AtOnceAsync(params string[] place)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var started = Enumerable.Range(0, Processes).Select(at => WriterProcess.Start(["found", .. place, $"s{at}"])).ToList();
        try
        {
            foreach (var process in started)
                (await process.StandardOutput.ReadLineAsync(cancellationToken))
                    .Should()
                    .Be(
                        "ready",
                        "it ended with: {0}",
                        process.HasExited ? await process.StandardError.ReadToEndAsync(cancellationToken) : ""
                    );
            foreach (var process in started)
            {
                await process.StandardInput.WriteLineAsync("go".AsMemory(), cancellationToken);
                await process.StandardInput.FlushAsync(cancellationToken);
            }

            return await Task.WhenAll(started.Select(process => SaidAsync(process, cancellationToken)));
        }
        finally
        {
            foreach (var process in started)
            {
                if (!process.HasExited)
                    process.Kill();
                process.Dispose();
            }
        }
    }

    private static async Task<string> SaidAsync(Process process, CancellationToken cancellationToken)
    {
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return output.Length > 0 ? output.Trim() : await process.StandardError.ReadToEndAsync(cancellationToken);
    }
}
