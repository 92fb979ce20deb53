using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartSpec.Hosting;
using SmartSpec.Sqlite;
using SmartSpec.Testing;

namespace SmartSpec.Conventions.Tests;

/// <summary>The README's code, compiled and run.</summary>
[Collection("current folder")]
public sealed class ReadmeSnippets : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string current = Environment.CurrentDirectory;

    public ReadmeSnippets() => Environment.CurrentDirectory = folder.Path;

    private static CancellationToken None => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Environment.CurrentDirectory = current;
        folder.Dispose();
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
            await QuickStartSnippet.RunAsync(console);
            return console.ToString();
        }
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
        var definition = ProcessDefinition.Default.As(
            "kalmar",
            rules => rules.On<AreaCommand.BeginAnalysis>(act => act.Require(Gates.Host("kalmar.market-shown")))
        );
        // </own-rules>
        return definition;
    }

    // <own-gate>
    public sealed class MarketShown() : HostGate("kalmar.market-shown", version: 1)
    {
        public override Text Demand => Text.English("The description names no market. Describe the market.");

        public override GateVerdict Judge(GateCase gateCase) =>
            gateCase.Area!.Description.ToString()!.Contains("market") ? GateVerdict.Met : GateVerdict.Unmet();
    }
    // </own-gate>
}
