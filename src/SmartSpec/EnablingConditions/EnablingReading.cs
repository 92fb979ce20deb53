namespace SmartSpec;

/// <summary>One reading of a strategy's enabling condition on a day.</summary>
/// <param name="state">The strategy.</param>
/// <param name="on">The day.</param>
/// <param name="without">An object without which it is read, to see what rests on it; null for none.</param>
internal sealed class EnablingReading(Strategy state, LocalDate on, Subject? without = null)
{
    private readonly EnablingCondition condition = state.Definition.EnablingCondition;
    private readonly EnablingValidity validity = new(state);

    public EnablingDossier Dossier()
    {
        var criteria = condition.Criteria.Select(Read).ToEquatableArray();
        var relevant = criteria.Where(one => one.Status is not EnablingStatus.NotRelevant).ToList();
        return new()
        {
            Condition = condition,
            On = on,
            Length = state.Length,
            Status = relevant.Count == 0 ? EnablingStatus.NotRelevant : relevant.Max(one => one.Status),
            FreshUntil = relevant.Min(one => one.FreshUntil),
            Criteria = criteria,
        };
    }

    private EnablingCriterionStanding Read(EnablingCriterion criterion)
    {
        var record = new EnablingRecord(state, criterion, validity);
        return record.NotRelevant is { } stated && stated.StatedOn <= on && stated.AsItem() is var item && !IsGone(item)
            ? new()
            {
                Criterion = criterion,
                Statement = stated,
                Status = EnablingStatus.NotRelevant,
                Evidence = [item.ToEvidence(on, null, new HashSet<Subject> { item.Subject })],
                FreshUntil = null,
                Gaps = [],
            }
            : Judge(record, criterion);
    }

    private EnablingCriterionStanding Judge(EnablingRecord record, EnablingCriterion criterion)
    {
        var rules = criterion.Rules.Select(rule => Count(record, rule)).ToList();
        var named = record.Named().Where(item => !IsGone(item) && !rules.Any(rule => rule.Counts(item))).ToList();
        var holds = rules.All(rule => rule.Holds(on));
        var decisive = holds ? rules.SelectMany(rule => rule.Decisive(on)).ToHashSet() : [];
        var evidence = rules
            .SelectMany(rule => rule.KnownOn(on).Select(item => item.ToEvidence(on, rule.Rule.Code, decisive)))
            .Concat(named.Where(item => item.IsKnownOn(on)).Select(item => item.ToEvidence(on, null, decisive)))
            .ToEquatableArray();
        var freshUntil = holds ? rules.Min(rule => rule.LastDay(on)) : null;
        var isAtRisk = freshUntil is { } day && day < on.PlusDays(condition.RiskDays);
        var isStale =
            holds && evidence.Any(one => one.IsStale && one.Through == Subject.Of(EnablingStatement.IdOf(criterion.Id)));
        return new()
        {
            Criterion = criterion,
            Statement = record.Statement is { } stated && stated.StatedOn <= on ? stated : null,
            Status =
                !holds ? EnablingStatus.NotFulfilled
                : isAtRisk || isStale ? EnablingStatus.AtRisk
                : EnablingStatus.Fulfilled,
            Evidence = evidence,
            FreshUntil = freshUntil,
            Gaps =
            [
                .. holds
                    ? isAtRisk
                        ? Gaps(record, rules, freshUntil!.Value.PlusDays(1))
                        : []
                    : Gaps(record, rules, on),
                .. isStale ? [Stale(record, evidence)] : Array.Empty<EnablingGap>(),
            ],
        };
    }

    private EnablingRuleCount Count(EnablingRecord record, EnablingRule rule) =>
        new(rule, [.. rule.Find(record).Where(item => !IsGone(item))], rule.Needed(record));

    private bool IsGone(EnablingItem item) => without is { } gone && item.RestsOn(gone);

    private static IEnumerable<EnablingGap> Gaps(EnablingRecord record, List<EnablingRuleCount> rules, LocalDate from) =>
        rules
            .Where(rule => !rule.Holds(from))
            .Select(rule => Gap(record, rule.Rule.Code, rule.Rule.Shortage(record, rule.CountOn(from)), from));

    /// <summary>The statement holds, but names what is out of date.</summary>
    private EnablingGap Stale(EnablingRecord record, EquatableArray<EnablingEvidence> evidence) =>
        Gap(
            record,
            null,
            new(
                "statement-stale",
                [EnablingCommand.Show.Act.Command],
                SignalDetail.Of(("count", evidence.Count(one => one.IsStale)))
            ),
            on
        );

    private static EnablingGap Gap(EnablingRecord record, string? rule, EnablingShortage shortage, LocalDate from) =>
        new()
        {
            Code = shortage.Code,
            Criterion = record.Criterion,
            Rule = rule,
            From = from,
            Details = shortage.Details,
            Ways = [.. shortage.Acts.Select(act => new EnablingWay(act, record.State.Definition.RolesFor(act)))],
        };
}
