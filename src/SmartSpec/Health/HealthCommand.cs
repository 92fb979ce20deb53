using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for health. It is computed without a command; a person's judgement is shown beside it.</summary>
[JsonDerivedType(typeof(Judge), "health.judge")]
public abstract record HealthCommand : Command
{
    private HealthCommand() { }

    /// <summary>
    /// Judge how healthy an area or the strategy is. It replaces the judgement before, which stays in the history.
    /// </summary>
    /// <param name="Level">How healthy.</param>
    /// <param name="Motivation">Why.</param>
    /// <param name="Area">The area, selected and not ended; null for the strategy as a whole.</param>
    public sealed record Judge(HealthLevel Level, Text Motivation, Id<Area>? Area = null) : HealthCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("health.judge", StrategyStages.Ongoing, typeof(HealthEvent.Judged));

        /// <summary>The same act on an area; <see cref="Act"/> is on the strategy as a whole.</summary>
        internal static Act<Area> ActOnArea { get; } = AreaActs.OnSelected(Act.Command, Act.Stages, typeof(HealthEvent.Judged));

        internal override void Decide(DecisionContext context)
        {
            var area = default(Area);
            if (
                context.ExpectText(Motivation, "motivation")
                && (Area is not { } id || context.TryFind(context.State.Areas, id, SubjectKind.Area, out area))
                && (area is null ? Act.May(context, context.State) : ActOnArea.May(context, area))
            )
                context.Append(new HealthEvent.Judged(Level, Motivation, context.Today, Area));
        }
    }
}
