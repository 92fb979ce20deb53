using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

// The mutation score of a part of the engine: how many of many small faults its tests notice.
//   Mutants TREE PATTERN [LIST]   TREE is a copy of the repository, which is changed; PATTERN chooses files below src/SmartSpec;
//                                 LIST is an earlier output, and only mutants that stand in it are tried.
// The tests of a mutant are the classes that call its member, those of its folder and the fastest first. Classes that take longer
// than the limit below (the random laws) are left out: a fault is to be noticed by a test that states the rule. So are those of JSON.
// A mutant that some seconds of tests do not notice counts as not noticed; those in LIST are tried by all of them.
if (args is not [var tree, var pattern, .. var lists])
{
    Console.Error.WriteLine("Mutants TREE PATTERN [LIST]: a copy of the repository, a pattern for paths below src/SmartSpec.");
    return 2;
}

var slow = TimeSpan.FromSeconds(3);
var most = lists.Length > 0 ? TimeSpan.MaxValue : TimeSpan.FromSeconds(6);
var engine = Path.Combine(tree, "src", "SmartSpec");
var codes = (
    from file in Directory.GetFiles(engine, "*.cs", SearchOption.AllDirectories)
    where Regex.IsMatch(Path.GetRelativePath(engine, file), pattern)
    orderby file
    select file
).ToDictionary(file => file, File.ReadAllText);
if (codes.Count == 0)
{
    Console.Error.WriteLine($"No file below src/SmartSpec matches {pattern}.");
    return 2;
}

var last = 0;
var mutants = codes.SelectMany(file => Schemata.Mutants(Path.GetRelativePath(engine, file.Key), file.Value, ref last)).ToList();
var listed = lists.SelectMany(File.ReadAllLines).ToHashSet();
if (lists.Length > 0)
    mutants.RemoveAll(mutant => !listed.Contains(mutant.ToString()));
var project = Path.Combine(tree, "tests", "SmartSpec.Tests");
File.WriteAllText(Path.Combine(engine, "MutantSwitch.cs"), Schemata.Switch);
File.Copy(Path.Combine(AppContext.BaseDirectory, "Host.cs.txt"), Path.Combine(project, "MutantHost.cs"));
while (true)
{
    foreach (var (file, code) in codes)
        File.WriteAllText(file, Schemata.Written(code, mutants.Where(mutant => Path.Combine(engine, mutant.File) == file)));
    var (built, output) = Build();
    if (built)
        break;
    var wrong = Wrong(output);
    if (wrong.Count == 0)
    {
        Console.Error.WriteLine(output);
        return 1;
    }

    mutants.RemoveAll(mutant => wrong.Contains(mutant.Number));
    Console.Error.WriteLine($"{wrong.Count} mutants do not compile and are left out.");
}

var program = Path.Combine(tree, "artifacts", "bin", "SmartSpec.Tests", "debug", "SmartSpec.Tests");
var classes = Covered();
Console.Error.WriteLine($"{mutants.Count} mutants on {classes.Count} classes of tests ({classes.Sum(one => one.Run.Time.TotalSeconds):0} s).");
var survivors = new ConcurrentBag<Mutant>();
var queue = new ConcurrentQueue<Mutant>(mutants);
var done = 0;
var watch = Stopwatch.StartNew();
await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(Work)));

foreach (var file in mutants.GroupBy(mutant => mutant.File))
    Console.WriteLine(Score(file.Key, [.. file]));
Console.WriteLine(Score(pattern, mutants));
return 0;

// The classes with what they reach, the fastest first.
List<(string Name, TestHost.Run Run)> Covered()
{
    using var host = new TestHost(program, []);
    var names = Classes(project).Where(name => !Regex.IsMatch(name, "Json|Schema")).ToList();
    _ = names.Count(name => host.Tests(0, [name], TimeSpan.FromMinutes(5)) is { Passed: true }); // compiles the code
    var runs = new List<(string, TestHost.Run)>();
    foreach (var name in names)
    {
        if (host.Tests(0, [name], TimeSpan.FromMinutes(5)) is not { Passed: true } run)
            throw new InvalidOperationException($"{name} fails without any mutant.");
        if (run.Time < slow)
            runs.Add((name, run));
        else
            Console.Error.WriteLine($"{name} takes {run.Time.TotalSeconds:0.0} s and is left out.");
    }

    return [.. runs.OrderBy(run => run.Item2.Time)];
}

void Work()
{
    using var host = new TestHost(program, classes.ConvertAll(one => one.Name));
    while (queue.TryDequeue(out var mutant))
    {
        if (!Noticed(host, mutant))
        {
            survivors.Add(mutant);
            Console.WriteLine(mutant);
        }

        if (Interlocked.Increment(ref done) % 100 == 0)
            Console.Error.WriteLine($"{done} of {mutants.Count}, {survivors.Count} not noticed, {watch.Elapsed:hh\\:mm\\:ss}");
    }

    if (host.Tests(0, classes.Select(one => one.Name), TimeSpan.FromMinutes(10)) is not { Passed: true })
        throw new InvalidOperationException("A mutant left its traces in the process: the score is not right.");
}

bool Noticed(TestHost host, Mutant mutant)
{
    // A few classes, of the same folder first, then more.
    var folder = $".{mutant.File.Split('/')[0]}.";
    var tests = classes
        .Where(one => one.Run.Reached.Contains(mutant.Number))
        .OrderBy(one => one.Name.Contains(folder, StringComparison.Ordinal) ? 0 : 1)
        .ToList();
    var tried = TimeSpan.Zero;
    for (var (first, count) = (0, 8); first < tests.Count && tried < most; (first, count) = (first + count, count + 8))
    {
        var some = tests.Skip(first).Take(count).ToList();
        var time = some.Aggregate(TimeSpan.Zero, (sum, one) => sum + one.Run.Time);
        tried += time;
        var limit = TimeSpan.FromSeconds(5) + (4 * time);
        if (host.Tests(mutant.Number, some.Select(one => one.Name), limit) is not { Passed: true })
            return true;
    }

    return false;
}

string Score(string what, IReadOnlyCollection<Mutant> of)
{
    var left = of.Count(mutant => survivors.Contains(mutant));
    return string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {of.Count - left} of {of.Count} mutants noticed, {100.0 * (of.Count - left) / of.Count:0.0} %"
    );
}

static IEnumerable<string> Classes(string folder) =>
    (
        from file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        let code = File.ReadAllText(file)
        let space = Regex.Match(code, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value
        from Match type in Regex.Matches(code, @"^public sealed (?:partial )?class (\w+Tests)\b", RegexOptions.Multiline)
        select $"{space}.{type.Groups[1].Value}"
    ).Distinct();

HashSet<int> Wrong(string output)
{
    var wrong = new HashSet<int>();
    foreach (Match error in Regex.Matches(output, @"^(.+\.cs)\((\d+),(\d+)\): error", RegexOptions.Multiline))
    {
        // The mutant is the one whose mark is the last before the error.
        var lines = File.ReadAllLines(error.Groups[1].Value);
        var (line, column) = (int.Parse(error.Groups[2].ValueSpan), int.Parse(error.Groups[3].ValueSpan));
        var before = string.Join('\n', [.. lines[..(line - 1)], lines[line - 1][..(column - 1)]]);
        if (Regex.Matches(before, @"/\*(?:mutant (\d+)|original)\*/").LastOrDefault()?.Groups[1] is { Success: true } number)
            wrong.Add(int.Parse(number.ValueSpan));
    }

    return wrong;
}

(bool Built, string Output) Build()
{
    string[] arguments =
    [
        "build",
        project,
        "-v",
        "q",
        "-p:TreatWarningsAsErrors=false",
        "-p:RunAnalyzers=false",
        "-p:XunitAutoGeneratedEntryPoint=false",
    ];
    using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return (process.ExitCode == 0, output);
}
