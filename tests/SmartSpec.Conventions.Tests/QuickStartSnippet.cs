#pragma warning disable CA1849 // A page shows what a reader would write.

// <quick-start>
using NodaTime;
using SmartSpec;
using SmartSpec.Sqlite;
using SmartSpec.Stores;

// </quick-start>

namespace SmartSpec.Conventions.Tests;

/// <summary>The README's first program; its usings stand alone in this file.</summary>
internal static class QuickStartSnippet
{
    public static async Task RunAsync(StringWriter Console)
    {
        // <quick-start>
        await using var store = new SqliteStore("strategies.db");
        var engine = new StrategyEngine(SystemClock.Instance);
        var service = new StrategyService(store, engine);
        var lead = new Actor("p-17", [Role.ProcessLead]); // your host knows who is signed in, and in which roles
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
}
