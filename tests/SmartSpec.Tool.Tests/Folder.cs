using System.Collections.Concurrent;
using System.Text;
using Spectre.Console;

namespace SmartSpec.Tool.Tests;

/// <summary>A folder of its own, in which the program is started as a user would start it.</summary>
internal sealed class Folder : IDisposable
{
    private static readonly Instant Today = Instant.FromUtc(2026, 11, 23, 12, 0);

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, byte[]>>> Plays = new();

    private readonly TemporaryFolder folder = new();

    public string Path => folder.Path;

    /// <summary>The case that is shipped.</summary>
    public static string Kalmar => Shipped("kalmar.json");

    /// <summary>A scenario that is shipped.</summary>
    public static string Shipped(string name)
    {
        using var reader = new StreamReader(typeof(Folder).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public Result Start(params string[] args) => StartOn(Today, args);

    /// <summary>Starts the program at a time.</summary>
    public Result StartOn(Instant now, params string[] args) => StartOn(now, AnsiSupport.No, args);

    /// <summary>Starts the program on a terminal that shows colours.</summary>
    public Result StartOnTerminal(params string[] args) => StartOn(Today, AnsiSupport.Yes, args);

    private Result StartOn(Instant now, AnsiSupport styles, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = Host.Run(args, new(output, error, Path, new FixedClock(now), styles));
        return new(exit, output.ToString(), error.ToString());
    }

    /// <summary>Starts the program with its output redirected.</summary>
    public Result StartInto(TextWriter output, params string[] args)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var exit = Host.Run(args, new(output, error, Path, new FixedClock(Today)));
        return new(exit, "", error.ToString());
    }

    public void Put(string file, string text) => File.WriteAllText(In(file), text);

    public void Put(string file, byte[] bytes) => File.WriteAllBytes(In(file), bytes);

    /// <summary>Puts the files here that a start of the program leaves, which is made once for all tests.</summary>
    public void PutPlayed(params string[] args) =>
        Put(
            Plays
                .GetOrAdd(
                    string.Join(' ', args),
                    _ =>
                        new(() =>
                        {
                            using var folder = new Folder();
                            var start = folder.Start(args);
                            start.Exit.Should().Be(0, start.Error);
                            return folder.Files();
                        })
                )
                .Value
        );

    public void Put(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (file, bytes) in files)
            Put(file, bytes);
    }

    /// <summary>All files, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Files() =>
        Directory.GetFiles(Path).ToDictionary(file => System.IO.Path.GetFileName(file), File.ReadAllBytes);

    public byte[] Read(string file) => File.ReadAllBytes(In(file));

    public bool Contains(string file) => File.Exists(In(file));

    public string In(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Lets the files and the folder be written, or not; who is root may all the same.</summary>
    public void MayBeWritten(bool allowed)
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        foreach (var path in Directory.GetFiles(Path).Append(Path))
            File.SetUnixFileMode(path, allowed ? Read | UnixFileMode.UserWrite : Read);
    }

    public void Dispose() => folder.Dispose();

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}

/// <summary>What a start of the program gave.</summary>
internal sealed record Result(int Exit, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All that was written, in one line: where the words were broken does not matter.</summary>
    public string Text => string.Join(' ', $"{Output} {Error}".Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
