namespace SmartSpec.Tests;

/// <summary>A decision that an administrative court annuls, and what is decided again.</summary>
internal static class Annulments
{
    /// <summary>Records that a decision was annulled, on the story's first day unless another is stated.</summary>
    public static DecisionCommand.Annul Of(Id<Decision> decision, LocalDate? judgedOn = null) =>
        new(decision, Sample.Text, judgedOn ?? Make.Day(2021, 1, 11), "1234-21", Sample.Text);

    /// <summary>Records that the decision stands again, on the story's first day unless another is stated.</summary>
    public static DecisionCommand.Reinstate Reinstated(Id<Decision> decision, LocalDate? judgedOn = null) =>
        new(decision, Sample.Text, judgedOn ?? Make.Day(2021, 1, 11), "5678-21", Sample.Text);

    /// <summary>The object rests on the decision of <see cref="Decisions"/> instead.</summary>
    public static DecisionCommand.Replace Replaced(Subject subject, Id<Decision> decision) =>
        new(subject, decision, Decisions.Id);

    /// <summary>The story with the decision annulled on its present day.</summary>
    public static Story Annulled(this Story story, Id<Decision> decision) => story.Do(Of(decision, story.Today), People.Board);
}
