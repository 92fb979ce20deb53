using System.Diagnostics;
using System.Globalization;

/// <summary>A process that runs tests, with one mutant switched on or none.</summary>
/// <param name="program">The program of the tests.</param>
/// <param name="first">
/// The classes that a new process runs first, without a mutant: what tests keep for the process is then made without one, too.
/// </param>
internal sealed class TestHost(string program, IReadOnlyCollection<string> first) : IDisposable
{
    private Process? process;

    /// <summary>
    /// Runs classes of tests; nothing where they took more processor time than the limit, or did nothing for ten minutes, and the
    /// process is another one then.
    /// </summary>
    public Run? Tests(int mutant, IEnumerable<string> classes, TimeSpan limit)
    {
        if (process is null)
        {
            process = Start();
            if (first.Count > 0 && Tests(0, first, TimeSpan.FromMinutes(5)) is not { Passed: true })
                throw new InvalidOperationException("The tests fail without any mutant.");
        }

        process.StandardInput.WriteLine(
            $"{mutant} -noColor -noLogo -stopOnFail -parallelMode none {string.Join(' ', classes.Select(name => $"-class {name}"))}"
        );
        process.StandardInput.Flush();
        var (answer, begun, waited) = (process.StandardOutput.ReadLineAsync(), process.TotalProcessorTime, Stopwatch.StartNew());
        while (!answer.Wait(TimeSpan.FromSeconds(1)))
        {
            process.Refresh();
            if (process.HasExited || process.TotalProcessorTime - begun > limit || waited.Elapsed > limit + TimeSpan.FromMinutes(10))
                break;
        }

        if (answer.IsCompletedSuccessfully && answer.Result is { } line)
        {
            var words = line.Split(' ');
            var reached = words[2].Split(',', StringSplitOptions.RemoveEmptyEntries);
            return new(
                words[0] == "0",
                TimeSpan.FromMilliseconds(int.Parse(words[1], CultureInfo.InvariantCulture)),
                reached.Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToHashSet()
            );
        }

        Dispose();
        return null;
    }

    public void Dispose()
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    private Process Start() =>
        Process.Start(
            new ProcessStartInfo(program)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
            }
        )!;

    /// <summary>What came of a run.</summary>
    /// <param name="Passed">True where all tests passed.</param>
    /// <param name="Time">The processor time it took.</param>
    /// <param name="Reached">The mutants whose members were called.</param>
    public sealed record Run(bool Passed, TimeSpan Time, IReadOnlySet<int> Reached);
}
