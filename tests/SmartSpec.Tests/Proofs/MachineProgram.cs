using System.ComponentModel;
using System.Diagnostics;

namespace SmartSpec.Tests.Proofs;

/// <summary>A program of the machine, such as <c>python3</c>.</summary>
internal static class MachineProgram
{
    /// <summary>Whether a program can be started.</summary>
    public static bool Exists(string name)
    {
        try
        {
            return Run(".", name, "--help").Output.Length > 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs a program in a folder to its end.</summary>
    /// <returns>Its exit code, and what it wrote.</returns>
    public static (int Code, string Output) Run(string folder, string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
