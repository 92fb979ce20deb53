namespace SmartSpec.Tests.Laws;

/// <summary>
/// A strategy that has run for a year outside the engine, from which random chronicles begin when it has been taken over.
/// </summary>
internal static class Running
{
    public static readonly LocalDate Day = new(2022, 1, 31);

    private static readonly Text Said = Text.Swedish("Text");

    public static OpeningStatement Opening { get; } =
        new(
            Day,
            [new("https://example.org/plan", default, "application/pdf")],
            Said,
            "region",
            [9, 12],
            [new("goal", Said)],
            [
                new("region", Said, Helix.PublicSector, Place.County),
                new("county", Said, Helix.PublicSector, Place.County),
                new("board", Said, Helix.PublicSector, Place.County),
                new("university", Said, Helix.Academia, Place.County),
                new("company", Said, Helix.Business, Place.County),
            ],
            [
                new("a1", new EvidenceNature.Asset(AssetKind.Business), new(Said)),
                new("a2", new EvidenceNature.Asset(AssetKind.Research), new(Said)),
                new("o1", new EvidenceNature.Opportunity(), new(Said)),
                new("c1", new EvidenceNature.Challenge(ChallengeLevel.Global), new(Said)),
            ],
            [
                new("d-select", "board", new(2021, 2, 1), "d-select", Said),
                new("d-plans", "board", new(2021, 5, 1), "d-plans", Said, RecordedBy: ["board"]),
            ],
            [
                Area("food", AreaStep.Implementing),
                Area("wood", AreaStep.ActionPlanning),
                Area("water", AreaStep.DevelopmentPlanning),
                Area("game", AreaStep.Nominated) with
                {
                    Proposers = [new(["lead"], "region")],
                },
            ],
            [
                new(
                    "dp1",
                    "food",
                    new(2021, 5, 1),
                    2,
                    "d-plans",
                    new([new("o1", Said)], [new("protein", Said, Said, ["result"])], new(Said, Said, Said))
                ),
                new(
                    "ap1",
                    "food",
                    new(2021, 5, 1),
                    1,
                    "d-plans",
                    Action: new(["e1", "e2", "e4"], [new("set", Said, ["e1"])], ["e4"])
                ),
                new("dp-wood", "wood", new(2021, 5, 1), 1, "d-plans", new([new("o1", Said)], [new("fibre", Said, Said, [])])),
            ],
            [
                Effort("e1", EffortStep.Underway),
                Effort("e2", EffortStep.Prioritised),
                Effort("e3", EffortStep.Proposed) with
                {
                    Field = default(Id<DevelopmentField>?),
                },
                Effort("e4", EffortStep.Paused),
                Effort("e5", EffortStep.Completed),
                Effort("e6", EffortStep.Financed) with
                {
                    IsKept = true,
                },
            ],
            [
                new(
                    "result",
                    IndicatorKind.Result,
                    "food",
                    new(Said, "percent", Direction.Up, "SCB", new(1, new(2020, 12, 31)), [], new(3, new(2027, 12, 31)))
                ),
                new("out-e1", IndicatorKind.Output, "food", new(Said, "companies", Direction.Up, "egen"), "e1"),
                new("out-e2", IndicatorKind.Output, "food", new(Said, "companies", Direction.Up, "egen"), "e2"),
            ],
            [],
            [
                new(
                    "m1",
                    new(2021, 3, 1),
                    [new(Helix.Academia, 3), new(Helix.Business, 4), new(Helix.PublicSector, 2)],
                    Said,
                    "food"
                ),
            ],
            [new("ref", new(SubjectKind.Effort, "e1"), new("application", "grants", "123"))]
        );

    private static OpeningArea Area(string id, AreaStep step) =>
        new(
            id,
            Said,
            Said,
            step,
            "area-lead",
            new(["a1", "a2", "o1", "c1"], ["goal"], [9]),
            step is AreaStep.Nominated ? default(Id<Decision>?) : "d-select",
            World.Definitions[0].Criteria.Select(criterion => new Assessment(criterion.Id, 4, Said)).ToEquatableArray()
        );

    private static OpeningEffort Effort(string id, EffortStep step) =>
        new(
            id,
            "food",
            Said,
            Said,
            step,
            "owner",
            "protein",
            [],
            new(2021, 6, 1),
            new(2023, 5, 31),
            [new(2021, Money.Sek(1000)), new(2022, Money.Sek(1000))],
            [
                new("region", FundingSource.Regional, 2021, Committed: Money.Sek(800), Paid: Money.Sek(200)),
                new("board", FundingSource.Eu, 2021, Committed: Money.Sek(700)),
                new("company", FundingSource.Private, 2022, Committed: Money.Sek(500)),
            ],
            Rank: step is EffortStep.Proposed ? null : 1
        );
}
