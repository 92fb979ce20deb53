using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

// The mutation score of a folder or file of the engine: how many of many small faults its tests notice.
//   Mutants TREE WHAT   TREE is a copy of the repository, which is changed; WHAT a folder or a file below src/SmartSpec.
// Each mutant is tried on the tests in the folder of that name first, and on all tests where those do not notice it.
if (args is not [var tree, var what])
{
    Console.Error.WriteLine("Mutants TREE WHAT: a copy of the repository, and a folder or file below src/SmartSpec.");
    return 2;
}

var engine = Path.Combine(tree, "src", "SmartSpec");
var target = Path.Combine(engine, what);
if (!File.Exists(target) && !Directory.Exists(target))
{
    Console.Error.WriteLine($"There is no src/SmartSpec/{what}.");
    return 2;
}

var files = File.Exists(target) ? [target] : Directory.GetFiles(target, "*.cs", SearchOption.AllDirectories);
var codes = files.Order(StringComparer.Ordinal).ToDictionary(file => file, File.ReadAllText);
var last = 0;
var mutants = codes.SelectMany(file => Schemata.Mutants(Path.GetRelativePath(engine, file.Key), file.Value, ref last)).ToList();
File.WriteAllText(Path.Combine(engine, "MutantSwitch.cs"), Schemata.Switch);
while (true)
{
    foreach (var (file, code) in codes)
        File.WriteAllText(file, Schemata.Written(code, mutants.Where(mutant => Path.Combine(engine, mutant.File) == file)));
    var project = Path.Combine(tree, "tests", "SmartSpec.Tests");
    var build = Run("dotnet", ["build", project, "-v", "q", "-p:TreatWarningsAsErrors=false"]);
    if (build.Code == 0)
        break;
    var wrong = Wrong(build.Output);
    if (wrong.Count == 0)
    {
        Console.Error.WriteLine(build.Output);
        return 1;
    }

    mutants.RemoveAll(mutant => wrong.Contains(mutant.Number));
    Console.Error.WriteLine($"{wrong.Count} mutants do not compile and are left out.");
}

var tests = Path.Combine(tree, "artifacts", "bin", "SmartSpec.Tests", "debug", "SmartSpec.Tests");
var near = Classes(Path.Combine(tree, "tests", "SmartSpec.Tests", what.Split('/')[0])).ToList();
string[][] all = [[]];
string[][] rounds = near.Count == 0 ? all : [[.. near.SelectMany(name => (string[])["-class", name])], .. all];
var left = mutants; // those that no test has noticed
foreach (var round in rounds.Where(_ => left.Count > 0))
{
    var whole = Stopwatch.StartNew();
    if (Noticed(0, round, TimeSpan.FromMinutes(20)))
    {
        Console.Error.WriteLine("The tests fail without any mutant.");
        return 1;
    }

    var limit = (3 * whole.Elapsed) + TimeSpan.FromSeconds(10);
    var on = round.Length > 0 ? $"{near.Count} classes of tests" : "all tests";
    Console.Error.WriteLine($"{left.Count} mutants on {on} ({whole.Elapsed.TotalSeconds:0} s each).");
    var survivors = new System.Collections.Concurrent.ConcurrentBag<Mutant>();
    Parallel.ForEach(
        left,
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        mutant =>
        {
            if (!Noticed(mutant.Number, round, limit))
                survivors.Add(mutant);
        }
    );
    left = [.. survivors.OrderBy(mutant => mutant.Number)];
}

foreach (var mutant in left)
    Console.WriteLine(mutant);
var share = 100.0 * (mutants.Count - left.Count) / mutants.Count;
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {mutants.Count - left.Count} of {mutants.Count} mutants noticed, {share:0.0} %"
    )
);
return 0;

bool Noticed(int mutant, string[] which, TimeSpan limit) =>
    Run(tests, ["-noColor", "-stopOnFail", "-noLogo", .. which], limit, mutant).Code != 0;

static IEnumerable<string> Classes(string folder) =>
    from file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*Tests.cs", SearchOption.AllDirectories) : []
    let code = File.ReadAllText(file)
    let space = Regex.Match(code, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value
    from Match type in Regex.Matches(code, @"^public sealed (?:partial )?class (\w+)", RegexOptions.Multiline)
    select $"{space}.{type.Groups[1].Value}";

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

static (int Code, string Output) Run(string program, string[] arguments, TimeSpan? limit = null, int mutant = 0)
{
    using var process = Process.Start(
        new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["SMARTSPEC_MUTANT"] = $"{mutant}", ["DOTNET_EnableDiagnostics"] = "0" },
        }
    )!;
    var output = process.StandardOutput.ReadToEndAsync();
    var errors = process.StandardError.ReadToEndAsync();
    if (!process.WaitForExit(limit ?? TimeSpan.FromMinutes(20)))
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (-1, "");
    }

    return (process.ExitCode, output.Result + errors.Result);
}
