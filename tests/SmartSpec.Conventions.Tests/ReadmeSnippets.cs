using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartSpec.Hosting;
using SmartSpec.Testing;
// <quick-start>
using NodaTime;
using SmartSpec;
using SmartSpec.Sqlite;
using SmartSpec.Stores;

// </quick-start>

namespace SmartSpec.Conventions.Tests;

/// <summary>The README's code, compiled and run.</summary>
[Collection("current folder")]
public sealed class ReadmeSnippets : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly string current = Environment.CurrentDirectory;

    public ReadmeSnippets() => Environment.CurrentDirectory = folder;

    private static CancellationToken None => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Environment.CurrentDirectory = current;
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_quick_start_is_accepted_then_repeated_and_the_refusal_reads_as_printed()
    {
        var refusal = Pages.Blocks("README.md", "text").Should().ContainSingle().Which;
        (await PrintedAsync()).Should().Be($"Accepted: 1 event\n{refusal}");
        (await PrintedAsync()).Should().Be($"Repeated: command request-2\n{refusal}");

        static async Task<string> PrintedAsync()
        {
            var console = new StringWriter { NewLine = "\n" };
            await QuickStartAsync(console);
            return console.ToString();
        }
    }

    private static async Task QuickStartAsync(StringWriter Console)
    {
        // <quick-start>
        await using var store = new SqliteStore("strategies.db");
        var engine = new StrategyEngine(SystemClock.Instance, new GuidIds(SystemClock.Instance));
        var service = new StrategyService(store, engine);
        var lead = new Actor("p-17", [Role.ProcessLead]); // your host says who is signed in, and in which roles
        var charter = new Charter(
            Text.English("Smart specialisation 2021-2027"),
            new Region(Text.English("Kalmar County"), "SE213"),
            new ProgrammePeriod(new(2021, 1, 1), new(2027, 12, 31), new(2029, 12, 31)),
            Currency.Sek,
            "Europe/Stockholm"
        );
        await service.FoundAsync("kalmar-2021", charter, lead, commandId: "request-1");
        var propose = new AreaCommand.Propose("food", Text.English("Food"), Text.English("From soil to table"));
        Console.WriteLine(await service.ExecuteAsync("kalmar-2021", propose, lead, commandId: "request-2"));
        // </quick-start>

        // <refused>
        var nominate = new AreaCommand.Nominate("food", Text.English("Most potential"));
        if (await service.ExecuteAsync("kalmar-2021", nominate, lead) is Outcome.Refused refused)
            foreach (var reason in refused.Reasons)
                Console.WriteLine(reason.ToString(Texts.English));
        // </refused>
    }

    [Fact]
    public async Task The_host_of_the_README_starts_with_a_gate_of_its_own()
    {
        var builder = Host.CreateApplicationBuilder();
        InAHost(builder).AddHostGate(new MarketShown());
        using var host = builder.Build();
        await host.StartAsync(None);
        var service = host.Services.GetRequiredService<IStrategyService>();
        var definition = OwnRules();
        await service.FoundAsync("kalmar", StorySetting.Default.Charter, People.ProcessLead, definition, cancellationToken: None);
        Command[] commands =
        [
            new AreaCommand.Propose("food", Text.English("Food"), Text.English("From soil to table")),
            new AreaCommand.BeginAnalysis("food"),
        ];
        var refused = await service.ExecuteAsync("kalmar", commands, People.ProcessLead, cancellationToken: None);
        refused
            .Should()
            .BeOfType<Outcome.Refused>()
            .Which.Reasons.Should()
            .ContainSingle()
            .Which.ToString(Texts.English)
            .Should()
            .Contain("Describe the market.");
        commands[0] = new AreaCommand.Propose("food", Text.English("Food"), Text.English("A market of schools"));
        (await service.ExecuteAsync("kalmar", commands, People.ProcessLead, cancellationToken: None))
            .Should()
            .BeOfType<Outcome.Accepted>();
        await host.StopAsync(None);
    }

    private static SmartSpecBuilder InAHost(HostApplicationBuilder builder) =>
        // <in-a-host>
        builder.Services.AddSmartSpec().UseStore(_ => new SqliteStore("strategies.db")).AddDueWork(); // using SmartSpec.Hosting
        // </in-a-host>

    private static ProcessDefinition OwnRules()
    {
        // <own-rules>
        var shipped = ProcessDefinition.Default.Document;
        var gates = new Dictionary<string, EquatableArray<Gate>>(shipped.Gates)
        {
            ["area.begin-analysis"] = [new HostGateReference("kalmar.market-shown")],
        };
        var definition = ProcessDefinition.Of(shipped with { Id = "kalmar", Gates = gates });
        // </own-rules>
        return definition;
    }

    // <own-gate>
    public sealed class MarketShown() : HostGate("kalmar.market-shown", version: 1)
    {
        public override Text Demand => Text.English("The description names no market. Describe the market.");

        public override GateVerdict Judge(GateCase on) =>
            on.On.Area!.Description.ToString()!.Contains("market") ? GateVerdict.Met : GateVerdict.Unmet();
    }
    // </own-gate>
}
