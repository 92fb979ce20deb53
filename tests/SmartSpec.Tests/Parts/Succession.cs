namespace SmartSpec.Tests;

/// <summary>A strategy that hands an area over, and the one that follows it.</summary>
internal static class Succession
{
    public const string Next = "next";
    public const string Continued = "food-2028";

    /// <summary>Its implemented area has been carried over to the successor.</summary>
    public static Story Ending =>
        Stories
            .AreaAt(AreaStep.Implementing)
            .Do([new StrategyCommand.NameSuccessor(Next), new AreaCommand.CarryOver(Known.Food, Continued)], People.ProcessLead);

    /// <summary>Its first area continues the one that was carried over.</summary>
    public static Story Following =>
        Stories
            .AreaAt(AreaStep.Proposed)
            .Do(
                [new StrategyCommand.NamePredecessor("earlier"), new AreaCommand.Continue(Known.Food, ["food"])],
                People.ProcessLead
            );

    /// <summary>The strategy of the next period, founded, with the other as its predecessor.</summary>
    public static Strategy Founded(Story ending)
    {
        var engine = EngineOf(ending);
        var founded = (Outcome.Accepted)
            engine.Found(
                Next,
                StorySetting.Default.Charter with
                {
                    Period = new(new(2028, 1, 1), new(2034, 12, 31), new(2036, 12, 31)),
                },
                People.ProcessLead
            );
        return Done(engine, founded.Strategy, new StrategyCommand.NamePredecessor(Known.Strategy));
    }

    public static Strategy Done(StrategyEngine engine, Strategy strategy, params IReadOnlyList<Command> commands) =>
        engine.Execute(strategy, commands, People.ProcessLead) is Outcome.Accepted accepted
            ? accepted.Strategy
            : throw new InvalidOperationException("Refused.");

    public static StrategyEngine EngineOf(Story story)
    {
        var clock = new FakeClock(story.Now);
        return new(clock);
    }
}
