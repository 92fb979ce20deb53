using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SmartSpec.Chaos;

/// <summary>A host in a process of its own, started again by the same name whenever it has ended.</summary>
internal sealed class HostProcess(Ledger ledger, string name, string database, string connection, int port)
{
    private const int Stop = 19;
    private const int Continue = 18;

    private Process? process;
    private Task reading = Task.CompletedTask;
    private TaskCompletionSource quiet = new();
    private int starts;

    public string Name => name;

    public void Start(int seed)
    {
        quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
        process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!)
            {
                ArgumentList =
                {
                    "host",
                    database,
                    connection,
                    port.ToString(CultureInfo.InvariantCulture),
                    name,
                    ((seed * 1_000) + ++starts).ToString(CultureInfo.InvariantCulture),
                },
                // A process that is killed would leave its pipes for debuggers in the temporary folder.
                Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        reading = Task.WhenAll(ReadAsync(process.StandardOutput, quiet), ErrorsAsync(process.StandardError));
    }

    public async Task KillAsync()
    {
        process!.Kill();
        await EndedAsync();
    }

    /// <summary>Stops it as an operator does: it finishes what it is doing.</summary>
    public async Task StopAsync()
    {
        await OrderAsync("stop");
        process!.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            ledger.Wrong.Enqueue($"{name} did not stop within a minute");
            process.Kill();
        }

        await EndedAsync();
    }

    public void Pause() => Signal(Stop);

    public void Resume() => Signal(Continue);

    public Task JumpAsync(double seconds) => OrderAsync($"clock {seconds}");

    /// <summary>Lets the writers finish; due work and outbox continue.</summary>
    public async Task QuietAsync()
    {
        await OrderAsync("quiet");
        await Task.WhenAny(quiet.Task, Task.Delay(TimeSpan.FromMinutes(2)));
        if (!quiet.Task.IsCompleted)
            ledger.Wrong.Enqueue($"the writers of {name} did not come to an end");
    }

    private async Task OrderAsync(string order)
    {
        try
        {
            await process!.StandardInput.WriteLineAsync(order);
            await process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // It has ended by itself, which its exit code shows.
        }
    }

    private async Task EndedAsync()
    {
        await process!.WaitForExitAsync();
        await reading;
        if (process.ExitCode is not (0 or 137))
            ledger.Wrong.Enqueue($"{name} ended with {process.ExitCode}");
        process.Dispose();
    }

    private async Task ReadAsync(StreamReader output, TaskCompletionSource isQuiet)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            switch (line.Split('\t'))
            {
                case [Hosts.HostOutput.Begun, var strategy, var command, "."]:
                    ledger.Begun[(strategy, command)] = true;
                    break;
                case [Hosts.HostOutput.Done, var writer, var strategy, var command, var first, var last, "."]:
                    ledger.Acknowledged.Enqueue(new(writer, strategy, command, Number(first), Number(last)));
                    break;
                case [Hosts.HostOutput.Undone, var strategy, var command, "."]:
                    ledger.Undone[(strategy, command)] = true;
                    break;
                case [Hosts.HostOutput.Wrong, var what, "."]:
                    ledger.Wrong.Enqueue($"{name}: {what}");
                    break;
                case [Hosts.HostOutput.Stalled, var milliseconds, "."]:
                    ledger.Stalled(name, TimeSpan.FromMilliseconds(Number(milliseconds)));
                    break;
                case [Hosts.HostOutput.Logged, var text, "."]:
                    ledger.Logged(name, text);
                    break;
                case ["quiet"]:
                    isQuiet.TrySetResult();
                    break;
            }
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private async Task ErrorsAsync(StreamReader errors)
    {
        if (await errors.ReadToEndAsync() is { Length: > 0 } errorOutput)
            ledger.Wrong.Enqueue($"{name} wrote on its standard error: {errorOutput[..Math.Min(errorOutput.Length, 2_000)]}");
    }

    private void Signal(int signal)
    {
        if (Kill(process!.Id, signal) != 0)
            throw new InvalidOperationException($"{name} could not be signalled.");
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
