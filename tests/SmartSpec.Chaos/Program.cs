using System.Globalization;
using SmartSpec.Chaos;
using SmartSpec.Chaos.Databases;
using SmartSpec.Chaos.Hosts;

// dotnet run -c Release --project tests/SmartSpec.Chaos                        ten minutes: five on each database
// dotnet run -c Release --project tests/SmartSpec.Chaos -- --minutes 60        an hour
// dotnet run -c Release --project tests/SmartSpec.Chaos -- --only sqlite       one database: sqlite, postgresql
// dotnet run -c Release --project tests/SmartSpec.Chaos -- --seed 7            the same choice of faults again
if (args is ["host", .. var host])
    return await ChaosHost.RunAsync(host);

var minutes = double.Parse(Option("--minutes") ?? "10", CultureInfo.InvariantCulture);
var seed = Option("--seed") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next(1, 10_000);
var only = Option("--only");
var isWhole = true;
string[] databases = only is null ? ["sqlite", "postgresql"] : [only];
foreach (var name in databases)
{
    await using IDatabase? database = name == "sqlite" ? new SqliteDatabase() : await PostgreSqlDatabase.StartAsync();
    if (database is null)
    {
        Console.WriteLine("chaos: PostgreSQL is left out: the machine has no binaries");
        isWhole &= Environment.GetEnvironmentVariable("SMARTSPEC_REQUIRE_POSTGRES") is not { Length: > 0 };
        continue;
    }

    var findings = await new ChaosRun(database, TimeSpan.FromMinutes(minutes / databases.Length), seed).RunAsync();
    foreach (var fault in findings.Faults)
        Console.WriteLine($"chaos: {name}: FAULT {fault}");
    var verdict = findings.Faults.Count == 0 ? "every promise held" : "BROKEN";
    Console.WriteLine($"chaos: {name}, seed {seed}: {findings.Counts}: {verdict}");
    isWhole &= findings.Faults.Count == 0;
}

return isWhole ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
