namespace SmartSpec;

/// <content>The commands of a partner's strategy.</content>
public abstract partial record SharingCommand
{
    /// <summary>
    /// Record that this strategy is involved in an area or effort of another one, its home. Nothing of its steps and money is
    /// recorded here.
    /// </summary>
    /// <param name="Involvement">The new involvement's identifier; not yet taken.</param>
    /// <param name="Home">The home strategy, its region and the place of that.</param>
    /// <param name="There">The area or effort, by the identifier that it has in the home strategy.</param>
    /// <param name="Label">The name that it has there.</param>
    /// <param name="Role">The role of this strategy.</param>
    /// <param name="FirstDay">The first day, in the strategy's time zone; no later than the last activity day.</param>
    /// <param name="LastDay">The last day, inclusive, not before the first; null for until it is unlinked.</param>
    /// <param name="Area">The area of this strategy that it serves, which has not ended; null for none alone.</param>
    public sealed record Link(
        Id<Involvement> Involvement,
        SharingPartner.OtherStrategy Home,
        Subject There,
        Text Label,
        SharingRole Role,
        LocalDate FirstDay,
        LocalDate? LastDay = null,
        Id<Area>? Area = null
    ) : SharingCommand
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("sharing.link", StrategyStages.Living, typeof(SharingEvent.Linked)) with
            {
                DefaultRoles = Leads,
            };

        /// <summary>The same act on an area.</summary>
        internal static Act<Area> ActOnArea { get; } =
            Act.AlsoOn<Area>(SubjectKind.Area, static (_, area) => GateSubject.Of(area)) with
            {
                IsOffered = static (_, area) => SharingRules.IsOpen(area),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Involvements, Involvement, SubjectKind.Involvement)
                || !SharingRules.IsShareable(context, There, "there")
                || !context.ExpectText(Label, "label")
                || !context.ExpectText(Home.Region, "home.region")
                || !SharingRules.AreDaysGood(context, FirstDay, LastDay)
                || !context.ExistsOrNone(context.State.Areas, Area, SubjectKind.Area)
                || !Act.MayOn(
                    context,
                    context.State.Areas.Find(Area) is { } area ? GateSubject.Of(area) : GateSubject.Of(context.State)
                )
            )
                return;
            SharingRules.MustBeAnother(context, Home.Strategy);
            if (Area is { } served)
                SharingRules.MustBeOpen(context, Subject.Of(served));
            if (context.State.Involvements.FirstOrDefault(IsTheSame) is { } same)
                context.Refuse(SharingRefusals.AlreadyLinked, ("involvement", same.Id));
            context.Append(
                new SharingEvent.Linked(
                    new()
                    {
                        Id = Involvement,
                        Home = Home,
                        There = There,
                        Label = Label,
                        Role = Role,
                        FirstDay = FirstDay,
                        LastDay = LastDay,
                        Area = Area,
                    }
                ),
                FirstDay
            );
        }

        private bool IsTheSame(Involvement other) =>
            other.Home.Strategy == Home.Strategy
            && other.There == There
            && other.Role == Role
            && other.Area == Area
            && SharingRules.Overlap(FirstDay, LastDay, other.FirstDay, other.LastDay, other.Ended);
    }

    /// <summary>End an involvement: from a day on this strategy does not take part in that role.</summary>
    /// <param name="Involvement">The involvement; not ended before.</param>
    /// <param name="From">
    /// The first day on which it is not in force: not before its first, and not later than the day after its last.
    /// </param>
    /// <param name="Reason">Why.</param>
    public sealed record Unlink(Id<Involvement> Involvement, LocalDate From, Text Reason) : SharingCommand
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("sharing.unlink", StrategyStages.Living, typeof(SharingEvent.Unlinked)) with
            {
                DefaultRoles = Leads,
                IsOffered = static (state, _) => state.Involvements.Any(static one => one.Ended is null),
            };

        /// <summary>The same act on an area.</summary>
        internal static Act<Area> ActOnArea { get; } =
            Act.AlsoOn<Area>(SubjectKind.Area, static (_, area) => GateSubject.Of(area)) with
            {
                IsOffered = static (state, area) => state.Involvements.Any(one => one.Ended is null && one.Area == area.Id),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Involvements, Involvement, SubjectKind.Involvement, out var involvement)
                || !context.ExpectText(Reason, "reason")
                || !SharingRules.IsEndGood(context, involvement.FirstDay, involvement.LastDay, From)
                || !Act.MayOn(
                    context,
                    context.State.Areas.Find(involvement.Area) is { } area ? GateSubject.Of(area) : GateSubject.Of(context.State)
                )
            )
                return;
            if (involvement.Ended is { } ended)
                context.Refuse(SharingRefusals.InvolvementEnded, ("involvement", Involvement), ("from", ended.From));
            context.Append(new SharingEvent.Unlinked(Involvement, From, Reason), From);
        }
    }
}
