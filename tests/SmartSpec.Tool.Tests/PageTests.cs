namespace SmartSpec.Tool.Tests;

/// <summary>Screens for busy people: what is urgent first, one page, and what matters where it matters.</summary>
public sealed class PageTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Next_steps_of_the_process_lead_fit_a_page(string language)
    {
        string[] days = ["2023-02-01", "2023-06-14", "2024-06-10", "2026-11-16", "2027-01-11", "2028-06-30"];
        foreach (var day in days)
        {
            folder.PutPlayed("--until", day);
            var now = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.AtMidnight().InUtc().ToInstant();
            folder
                .StartOn(now, "next", "--as", "process-lead", "--lang", language)
                .Output.Split('\n')
                .Should()
                .HaveCountLessThanOrEqualTo(62, day);
        }
    }

    [Fact]
    public void Urgent_comes_first_then_blocked_then_signals_then_possible_and_ended_objects_are_counted()
    {
        folder.PutPlayed("--until", "2028-06-30");
        var next = folder.Start("next", "--as", "area-lead,process-lead,effort-owner");

        ((string[])["\nBrådskande\n", "\nSpärrat tills vidare\n", "\nSignaler att åtgärda eller besvara\n", "\nMöjligt nu för "])
            .Select(title => next.Output.IndexOf(title, StringComparison.Ordinal))
            .Should()
            .BeInAscendingOrder()
            .And.OnlyContain(at => at > 0);
        next.Output.Split("\nSpärrat")[0].Split("\n  ! ").Should().HaveCount(9, "eight are shown, and the rest counted");
        var owed = folder.Start("due", "--as", "area-lead,process-lead,effort-owner", "--json").Lines;
        var urgent = owed.Count(line =>
            System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("daysLeft") is var days
            && days.ValueKind is System.Text.Json.JsonValueKind.Number
            && days.GetInt32() <= 30
        );
        next.Text.Should()
            .Contain($"och {urgent - 8} till, se ”due --as area-lead,process-lead,effort-owner”")
            .And.Contain("avslutade objekt; allt som kan göras visas med --all.")
            .And.NotContain("Utvecklingsplan 1, Vatten (exempel), avslutad");
    }

    [Fact]
    public void Edits_are_one_group_an_object_unless_all_is_asked_for_or_one_object()
    {
        folder.PutPlayed();
        folder
            .Start("next", "--as", "process-lead")
            .Text.Should()
            .Contain("redigera området")
            .And.NotContain("utse områdesansvarig");
        folder.Start("next", "--as", "process-lead", "--all").Text.Should().Contain("utse områdesansvarig");
        folder
            .Start("next", "area:livsmedel", "--as", "process-lead")
            .Text.Should()
            .Contain("→ Livsmedel (exempel), genomförande · öppna en omprövning av området")
            .And.Contain("utse områdesansvarig")
            .And.NotContain("Vatten (exempel)");
        folder
            .Start("next", "area:ingen", "--as", "process-lead", "--lang", "en")
            .Should()
            .Match<Result>(run =>
                run.Exit == 2 && run.Error.Contains("there is no object 'area:ingen'", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void As_JSON_every_step_is_listed_as_before()
    {
        folder.PutPlayed();
        folder
            .Start("next", "--as", "process-lead", "--json")
            .Output.Should()
            .Be(folder.Start("next", "--as", "process-lead", "--json", "--all").Output)
            .And.Contain("\"act\":\"area.edit\"");
    }

    [Fact]
    public void A_signal_is_shown_with_the_act_that_would_remove_its_cause()
    {
        folder.PutPlayed("--until", "2028-06-30");
        var open = Stored().OpenSignals().ToList();
        open.Should().NotBeEmpty();
        var (signals, next) = (folder.Start("signals").Text, folder.Start("next", "--as", "process-lead,area-lead").Text);
        foreach (var act in open.Select(signal => Texts.Swedish.Act(signal.Act!)).Distinct())
        {
            signals.Should().Contain($"→ {act} (");
            next.Should().Contain($"→ {act} (");
        }

        var json = folder.Start("signals", "--json").Lines.Where(line => line.Contains("\"signal\"", StringComparison.Ordinal));
        json.Should().NotBeEmpty().And.OnlyContain(line => line.Contains("\"act\":\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "━━ Läget 2028-06-30 ━")]
    [InlineData("--as-of 2023-06-14", "━━ Läget 2023-06-14 ━")]
    [InlineData("--in-force-on 2024-06-01", "━━ Läget 2024-06-01 ━")]
    [InlineData("--in-force-on 2024-06-01 --lang en", "━━ Status on 2024-06-01 ━")]
    public void The_status_says_which_day_it_shows(string args, string expected)
    {
        folder.PutPlayed("--until", "2028-06-30");
        folder
            .StartOn(Instant.FromUtc(2028, 6, 30, 12, 0), ["status", .. args.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
            .Output.TrimStart()
            .Should()
            .StartWith(expected);
    }

    [Fact]
    public void The_status_says_what_ended_areas_became_and_since_when()
    {
        folder.PutPlayed("--until", "2028-06-30");
        folder
            .Start("status")
            .Text.Should()
            .Contain("Livsmedel (exempel): sammanslaget, från 2027-01-01 en del av Livsmedel och vatten (exempel)")
            .And.Contain("E-hälsa (exempel): avvecklat, från 2027-07-01");
    }

    [Fact]
    public void A_decision_that_was_corrected_has_a_note_where_it_is_shown()
    {
        var kalmar = System.Text.Json.Nodes.JsonNode.Parse(Folder.Kalmar)!;
        kalmar["steps"]!
            .AsArray()
            .Add(
                System.Text.Json.Nodes.JsonNode.Parse(
                    """
                    { "at": "2027-12-21T09:00", "by": "lead", "expect": "accepted", "command": { "correction.correct": {
                      "right": { "fact": "decision", "decision": "d2", "body": "run", "decidedOn": "2023-06-13",
                        "registryNumber": "EXEMPEL-22", "rationale": { "sv": "Exempel" } },
                      "reason": { "sv": "Numret var fel." } } } }
                    """
                )
            );
        folder.Put("case.json", kalmar.ToJsonString());
        var run = folder.Start("run", "case.json", "--file", "case.smartspec", "--until", "2027-12-31");
        run.Exit.Should().Be(0, run.Error);

        folder
            .Start("status", "--file", "case.smartspec")
            .Text.Should()
            .Contain("EXEMPEL-22 [1]")
            .And.Contain("[1] Uppgifterna om beslutet rättades 2027-12-21: Numret var fel.");
        folder.Start("status", "--file", "case.smartspec", "--as-of", "2027-12-20").Text.Should().NotContain("[1]");
        folder
            .Start("diff", "2027-12-20", "--file", "case.smartspec")
            .Text.Should()
            .Contain(
                "Beslut EXEMPEL-22: en uppgift rättades. Numret var fel. "
                    + "På uppgiften vilade: Beslut EXEMPEL-10, Beslut EXEMPEL-11, Beslut EXEMPEL-22."
            );
    }

    [Theory]
    [InlineData("sv", "Mål och mätningar · Gårdar som prövar (exempel): 4 gårdar (2027-12-20), ")]
    [InlineData("en", "Goals and measurements · Farms that try (example): 4 farms (2027-12-20), ")]
    public void A_measurement_is_shown_by_name_with_its_latest_value_and_status(string language, string expected)
    {
        var kalmar = System.Text.Json.Nodes.JsonNode.Parse(Folder.Kalmar)!;
        kalmar["steps"]!
            .AsArray()
            .Add(
                System.Text.Json.Nodes.JsonNode.Parse(
                    """
                    { "at": "2027-12-21T09:00", "by": "lead", "expect": "accepted", "command": {
                      "indicator.measure": { "indicator": "o-kott", "on": "2027-12-20", "value": 4 } } }
                    """
                )
            );
        folder.Put("case.json", kalmar.ToJsonString());
        var run = folder.Start("run", "case.json", "--file", "case.smartspec", "--until", "2027-12-31");
        run.Exit.Should().Be(0, run.Error);

        folder.Start("diff", "2027-12-20", "--file", "case.smartspec", "--lang", language).Text.Should().Contain(expected);
    }

    [Fact]
    public void A_closed_strategy_lists_what_stayed_open_and_what_was_waived_with_the_reasons()
    {
        folder.Put("closed.smartspec", Folder.Shipped("Golden/chronicle-1"));

        var status = folder.Start("status", "--file", "closed.smartspec").Text;

        var closed = History
            .Read(folder.Read("closed.smartspec"))
            .Events.Select(happened => happened.Event)
            .OfType<StrategyEvent.Closed>()
            .Single();
        closed.OpenItems.Should().NotBeEmpty();
        status.Should().Contain("Öppet när strategin avslutades");
        foreach (var item in closed.OpenItems)
            status.Should().Contain($": {Visible.Of(item.Reason.In("sv"))}");
        foreach (var waiver in closed.Waivers)
            status
                .Should()
                .Contain(
                    $"Undantag från villkoret {Texts.Swedish.Of($"gate.{waiver.Gate}")}: {Visible.Of(waiver.Reason.In("sv"))}"
                );
    }

    [Fact]
    public void A_follow_up_that_was_closed_without_a_condition_says_which_and_why()
    {
        folder.PutPlayed("--until", "2028-06-30");
        folder
            .Start("follow-up")
            .Text.Should()
            .Contain("※ Undantag från villkoret mätta indikatorer: Exempel: mätningarna kommer i efterhand.");
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void A_preview_never_speaks_of_what_has_happened(string language)
    {
        folder.PutPlayed("--until", "2026-11-16");
        var past = language == "sv" ? Texts.Swedish : Texts.English;
        folder.Put(
            "commands",
            """
            {"decision.record":{"decision":"d10","body":"run","decidedOn":"2026-11-17","registryNumber":"EXEMPEL-10","rationale":{"sv":"Exempel"}}}
            {"change.approve":{"change":"samman","decision":"d10","effectiveFrom":"2027-01-01"}}
            """
        );
        string[] args = ["commands", "--as", "decision-body", "--actor", "p-2", "--until", "2029-01-01", "--lang", language];
        var text = folder.Start(["preview", .. args]).Text;

        foreach (var key in past.Keys.Where(key => key.StartsWith("event.", StringComparison.Ordinal)))
            text.Should().NotContain(past.Of(key));
        text.Should().Contain(language == "sv" ? "Om detta görs" : "If this is done");
    }

    private Strategy Stored() => History.Read(folder.Read("kalmar.smartspec")).Replay();
}
