namespace SmartSpec.Tests;

/// <summary>A decision that a test rests on, where what was decided does not matter.</summary>
internal static class Decisions
{
    public const string Id = "any-decision";

    /// <summary>Records it: decided on the story's first day by the council.</summary>
    public static Command Any { get; } = On(new LocalDate(2021, 1, 11));

    /// <summary>Closing without a final evaluation, waived.</summary>
    public static StrategyCommand.Close Close { get; } = new(Id, [Unevaluated]);

    /// <summary>Why a strategy closes without a final evaluation.</summary>
    public static Waiver Unevaluated => new("final-evaluation-concluded", Sample.Text);

    public static DecisionCommand.Record On(LocalDate day, string id = Id, string body = Known.Council) =>
        new(id, body, day, "EXEMPEL-7", Sample.Text);

    /// <summary>The story with the decision recorded by the board.</summary>
    public static Story Decided(this Story story, string id = Id) => story.Do(On(story.Today, id), People.Board);

    public static Story To(this Story prepared, StrategyStep step) =>
        step switch
        {
            StrategyStep.Preparing => prepared,
            StrategyStep.Abandoned => prepared.Do(new StrategyCommand.Abandon(Sample.Text), People.Board),
            StrategyStep.Running => prepared.Do(new StrategyCommand.Launch(Id), People.Board),
            StrategyStep.WindingDown => prepared.To(StrategyStep.Running).Do(new StrategyCommand.WindDown(Id), People.Board),
            _ => prepared.To(StrategyStep.WindingDown).Do(Close, People.Board),
        };
}
