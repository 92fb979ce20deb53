namespace SmartSpec;

/// <content>From one period to the next.</content>
public abstract partial record AreaCommand
{
    /// <summary>
    /// Carry an area over to the strategy of the next period, whole and as one area there. Here it continues until it ends; a
    /// change that ends it before then revokes this.
    /// </summary>
    /// <param name="Area">The area: selected and not ended.</param>
    /// <param name="As">
    /// Its identifier in the successor, in place of one given before; several areas can be carried over as one.
    /// </param>
    public sealed record CarryOver(Id<Area> Area, Id<Area> As) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.OnSelected("area.carry-over", StrategyStages.Ongoing, typeof(AreaEvent.CarriedOver)) with
            {
                IsOffered = static (state, _) => state.Successor is not null,
                Rules = static (context, _) => context.Require(context.State.Successor is not null, AreaRefusals.NoSuccessor),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                || !context.IsGiven(!As.IsEmpty, "as")
                || !Act.May(context, area)
            )
                return;
            context.Require(area.CarriedOver?.As != As, AreaRefusals.CarriedOver, ("area", area.Id), ("as", As));
            context.Append(new AreaEvent.CarriedOver(Area, As, context.State.Successor.GetValueOrDefault(), context.Today));
        }
    }

    /// <summary>State which areas of the previous strategy an area continues; replaces those stated before.</summary>
    /// <param name="Area">The area: proposed, under analysis, or selected and not ended.</param>
    /// <param name="Earlier">
    /// The areas of the predecessor, each once, which no other area here continues but one that has been withdrawn; empty for
    /// none.
    /// </param>
    public sealed record Continue(Id<Area> Area, EquatableArray<Id<Area>> Earlier) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Edit("area.continue", AreaActs.Living, typeof(AreaEvent.Continued)) with
            {
                IsOffered = static (state, _) => state.Predecessor is not null,
                Rules = static (context, _) => context.Require(context.State.Predecessor is not null, AreaRefusals.NoPredecessor),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                || !context.IsGiven(Earlier.All(earlier => !earlier.IsEmpty), "earlier")
                || !context.AreDistinct(Earlier, "earlier")
                || !Act.May(context, area)
            )
                return;
            foreach (var earlier in Earlier)
                if (context.State.ContinuedIn(earlier) is { } other && other.Id != area.Id)
                    context.Require(false, AreaRefusals.AlreadyContinued, ("earlier", earlier), ("area", other.Id));
            context.Append(new AreaEvent.Continued(Area, Earlier));
        }
    }
}
