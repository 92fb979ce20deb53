using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for areas and efforts shared between strategies.</summary>
[JsonDerivedType(typeof(Share), "sharing.share")]
[JsonDerivedType(typeof(End), "sharing.end")]
[JsonDerivedType(typeof(Link), "sharing.link")]
[JsonDerivedType(typeof(Unlink), "sharing.unlink")]
public abstract partial record SharingCommand : Command
{
    private static readonly EquatableArray<Role> Leads = [Role.ProcessLead, Role.AreaLead];

    private SharingCommand() { }

    /// <summary>Share an area or effort of this strategy with a partner. Its steps and money stay in this strategy.</summary>
    /// <param name="Partnership">The new partnership's identifier; not yet taken.</param>
    /// <param name="Subject">The area or effort; one that has not ended.</param>
    /// <param name="Partner">The partner: another strategy, or a registered organisation.</param>
    /// <param name="Role">The partner's role.</param>
    /// <param name="FirstDay">The first day, in the strategy's time zone; no later than the last activity day.</param>
    /// <param name="LastDay">The last day, inclusive, not before the first; null for until it is ended.</param>
    /// <param name="Statement">What is shared, and how; null where nothing is stated.</param>
    /// <param name="Decision">The recorded decision behind it; null for none.</param>
    public sealed record Share(
        Id<Partnership> Partnership,
        Subject Subject,
        SharingPartner Partner,
        SharingRole Role,
        LocalDate FirstDay,
        LocalDate? LastDay = null,
        Text? Statement = null,
        Id<Decision>? Decision = null
    ) : SharingCommand, IHasDecision
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("sharing.share", StrategyStages.Living, typeof(SharingEvent.Shared)) with
            {
                DefaultRoles = Leads,
                IsOffered = static (state, _) =>
                    state.Areas.Any(SharingRules.IsOpen) || state.Efforts.Any(static effort => effort.IsOpen),
            };

        /// <summary>The same act on an area.</summary>
        internal static Act<Area> ActOnArea { get; } =
            Act.AlsoOn<Area>(SubjectKind.Area, static (_, area) => GateSubject.Of(area)) with
            {
                IsOffered = static (_, area) => SharingRules.IsOpen(area),
            };

        /// <summary>The same act on an effort.</summary>
        internal static Act<Effort> ActOnEffort { get; } =
            Act.AlsoOn<Effort>(SubjectKind.Effort, GateSubject.Of) with
            {
                IsOffered = static (_, effort) => effort.IsOpen,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Partnerships, Partnership, SubjectKind.Partnership)
                || !SharingRules.IsShareable(context, Subject, "subject")
                || !context.ExpectTextOrNone(Statement, "statement")
                || !IsPartnerGood(context)
                || !SharingRules.AreDaysGood(context, FirstDay, LastDay)
                || !context.Exists(Subject, out var on)
                || !DecisionRules.IsKnown(context, this)
                || !Act.MayOn(context, on)
            )
                return;
            if (Partner is SharingPartner.OtherStrategy other)
                SharingRules.MustBeAnother(context, other.Strategy);
            SharingRules.MustBeOpen(context, Subject);
            if (context.State.Partnerships.FirstOrDefault(IsTheSame) is { } same)
                context.Refuse(SharingRefusals.AlreadyShared, ("partnership", same.Id));
            context.Append(
                new SharingEvent.Shared(
                    new()
                    {
                        Id = Partnership,
                        Subject = Subject,
                        Partner = Partner,
                        Role = Role,
                        FirstDay = FirstDay,
                        LastDay = LastDay,
                        Statement = Statement,
                        Decision = Decision,
                    }
                ),
                FirstDay
            );
        }

        private bool IsPartnerGood(DecisionContext context) =>
            Partner switch
            {
                SharingPartner.OtherStrategy other => context.ExpectText(other.Region, "partner.region"),
                SharingPartner.Registered registered => context.TryFind(
                    context.State.Organisations,
                    registered.Organisation,
                    SubjectKind.Organisation,
                    out _
                ),
                _ => true,
            };

        private bool IsTheSame(Partnership other) =>
            other.Subject == Subject
            && other.Partner.Subject == Partner.Subject
            && other.Role == Role
            && SharingRules.Overlap(FirstDay, LastDay, other.FirstDay, other.LastDay, other.Ended);
    }

    /// <summary>End a partnership: from a day on the area or effort is not shared with that partner in that role.</summary>
    /// <param name="Partnership">The partnership; not ended before.</param>
    /// <param name="From">
    /// The first day on which it is not in force: not before its first, and not later than the day after its last.
    /// </param>
    /// <param name="Reason">Why.</param>
    public sealed record End(Id<Partnership> Partnership, LocalDate From, Text Reason) : SharingCommand
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("sharing.end", StrategyStages.Living, typeof(SharingEvent.Ended)) with
            {
                DefaultRoles = Leads,
                IsOffered = static (state, _) => state.Partnerships.Any(static one => one.Ended is null),
            };

        /// <summary>The same act on an area.</summary>
        internal static Act<Area> ActOnArea { get; } =
            Act.AlsoOn<Area>(SubjectKind.Area, static (_, area) => GateSubject.Of(area)) with
            {
                IsOffered = static (state, area) => IsShared(state, Subject.Of(area.Id)),
            };

        /// <summary>The same act on an effort.</summary>
        internal static Act<Effort> ActOnEffort { get; } =
            Act.AlsoOn<Effort>(SubjectKind.Effort, GateSubject.Of) with
            {
                IsOffered = static (state, effort) => IsShared(state, Subject.Of(effort.Id)),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Partnerships, Partnership, SubjectKind.Partnership, out var partnership)
                || !context.ExpectText(Reason, "reason")
                || !SharingRules.IsEndGood(context, partnership.FirstDay, partnership.LastDay, From)
                || !context.Exists(partnership.Subject, out var on)
                || !Act.MayOn(context, on)
            )
                return;
            if (partnership.Ended is { } ended)
                context.Refuse(SharingRefusals.PartnershipEnded, ("partnership", Partnership), ("from", ended.From));
            context.Append(new SharingEvent.Ended(Partnership, From, Reason), From);
        }

        private static bool IsShared(Strategy state, Subject subject) =>
            state.Partnerships.Any(one => one.Ended is null && one.Subject == subject);
    }
}
