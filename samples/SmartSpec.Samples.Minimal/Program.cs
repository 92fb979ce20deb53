using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartSpec;
using SmartSpec.Hosting;
using SmartSpec.Sqlite;
using SmartSpec.Stores;

// A host: the engine over a SQLite file, and what falls due happens in the background.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSmartSpec().UseStore(_ => new SqliteStore("strategies.db")).AddDueWork();
using var host = builder.Build();
await host.StartAsync();

var service = host.Services.GetRequiredService<StrategyService>();
var engine = host.Services.GetRequiredService<StrategyEngine>();
var lead = new Actor("p-17", [Role.ProcessLead]); // who is signed in, and in which roles, is the host's to say

// Founded at the first start; from then on it is there.
if (await service.LoadAsync("kalmar-2021") is null)
{
    var charter = new Charter(
        Text.Swedish("Strategi för smart specialisering 2021-2027"),
        new Region(Text.Swedish("Kalmar län"), "SE213"),
        new ProgrammePeriod(new(2021, 1, 1), new(2027, 12, 31), new(2029, 12, 31)),
        Currency.Sek,
        "Europe/Stockholm"
    );
    await service.FoundAsync("kalmar-2021", charter, lead, commandId: "request-1");
    Console.WriteLine("Strategin är grundad.");
}

// A command with an identifier takes effect once, however often it is sent: Accepted, then Repeated.
var vision = new StrategyCommand.StateVision(Text.Swedish("Klimat att växa i"));
var outcome = await service.ExecuteAsync("kalmar-2021", vision, lead, commandId: "request-2");
Console.WriteLine($"{Texts.Swedish.Act("strategy.state-vision")}: {outcome.GetType().Name}");

// A refused command says why, what to do, and who can.
if (await service.ExecuteAsync("kalmar-2021", new StrategyCommand.Launch(), lead) is Outcome.Refused refused)
    foreach (var reason in refused.Reasons)
        Console.WriteLine(reason.ToString(Texts.Swedish));

// What this person can do next.
var strategy = await service.LoadAsync("kalmar-2021");
foreach (var step in engine.NextSteps(strategy!, lead).Where(step => step.IsPossible))
    Console.WriteLine(
        $"{strategy!.NameOf(step.Subject, Texts.Swedish)}: {string.Join(", ", step.Acts.Select(Texts.Swedish.Act))}"
    );

await host.WaitForShutdownAsync();
