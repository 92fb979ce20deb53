using System.Globalization;

namespace SmartSpec;

/// <summary>The names by which people know the objects of a strategy.</summary>
internal static class SubjectNames
{
    public static string? Find(Strategy strategy, Subject subject, Texts texts) =>
        subject.Kind switch
        {
            SubjectKind.Strategy => Read(strategy.Charter.Name, texts),
            SubjectKind.Field => Read(Field(strategy, subject.Id)?.Name, texts),
            SubjectKind.Decision when strategy.Decisions.Find(subject.Id) is { } decision =>
                $"{Kind(subject, texts)} {(decision.RegistryNumber.Length > 0 ? decision.RegistryNumber : subject.Id)}",
            SubjectKind.Recommendation or SubjectKind.Point => $"{Kind(subject, texts)} {subject.Id}",
            SubjectKind.Review when strategy.Reviews.Find(subject.Id) is { } review =>
                $"{Kind(subject, texts)}: {strategy.NameOf(Subject.Of(review.Area), texts)}",
            SubjectKind.Consultation when strategy.Consultations.Find(subject.Id) is { } consultation =>
                $"{Kind(subject, texts)}: {strategy.NameOf(consultation.Subject, texts)}",
            SubjectKind.Plan when strategy.Plans.Find(subject.Id) is { } plan =>
                $"{plan.NameOf(texts)}, {strategy.NameOf(Subject.Of(plan.Area), texts)}",
            SubjectKind.Cycle when strategy.Cycles.Find(subject.Id) is { } cycle => Cycle(cycle, texts),
            SubjectKind.Report when strategy.FindReport(subject.Id) is { } report =>
                $"{Cycle(strategy.Cycles[report.Cycle], texts)}: {strategy.NameOf(report, texts)}",
            SubjectKind.Change when strategy.Changes.Find(subject.Id) is { } change => Change(
                strategy,
                subject,
                change.Proposal,
                texts
            ),
            SubjectKind.Signal when strategy.Signals.Find(subject.Id) is { } signal =>
                $"{Kind(subject, texts)}: {strategy.NameOf(signal.Subject, texts)}, {texts.Of($"signal-rule.{signal.Rule}")}",
            SubjectKind.Partnership when strategy.Partnerships.Find(subject.Id) is { } partnership =>
                $"{Kind(subject, texts)}: {strategy.NameOf(partnership.Subject, texts)}, {Partner(strategy, partnership.Partner, texts)}",
            SubjectKind.Involvement when strategy.Involvements.Find(subject.Id) is { } involvement =>
                $"{Kind(subject, texts)}: {Read(involvement.Label, texts)}, {Partner(strategy, involvement.Home, texts)}",
            SubjectKind.Set => Read(Set(strategy, subject.Id)?.Name, texts),
            SubjectKind.Payment or SubjectKind.Release or SubjectKind.Demand => Money(strategy, subject, texts),
            _ => Read(ConceptObjects.Find(subject.Kind)?.FindName(strategy, subject.Id), texts),
        };

    private static string Change(Strategy strategy, Subject subject, ChangeProposal proposal, Texts texts)
    {
        var ending = proposal.Ending().Select(Subject.Of).ToList();
        var what = texts.Of($"change.{Kebab.Of(proposal.GetType())}");
        var into = proposal is ChangeProposal.Join join ? $" {strategy.NameOf(Subject.Of(join.Into), texts)}" : "";
        var about = proposal is ChangeProposal.MoveToDefinition { Definition.Document: var document }
            ? [$"{Read(document.Name, texts)} {texts.Number(document.Version)}"]
            : (ending.Count > 0 ? ending : proposal.About()).Select(one => strategy.NameOf(one, texts));
        return $"{Kind(subject, texts)}, {what}{into}: {string.Join(", ", about)}";
    }

    /// <summary>The kind, amount, year and financier: identifiers of money say nothing to people.</summary>
    private static string? Money(Strategy strategy, Subject subject, Texts texts) =>
        MoneyObject
            .All(strategy)
            .Where(money => money.Subject == subject)
            .Select(money => Money(strategy, money, texts))
            .FirstOrDefault();

    private static string Money(Strategy strategy, MoneyObject money, Texts texts)
    {
        var kind = money.Repays is null ? Kind(money.Subject, texts) : Capital(texts.Of("kind.repayment"));
        var amount = texts.Amount(new(money.Amount, strategy.Charter.Currency));
        var financier = strategy.NameOf(new Subject(SubjectKind.Organisation, money.Line.Financier.Value), texts);
        return $"{kind} {amount}, {money.Line.Year.ToString(CultureInfo.InvariantCulture)}, {financier}";
    }

    private static string? Partner(Strategy strategy, SharingPartner partner, Texts texts) =>
        partner is SharingPartner.OtherStrategy other ? Read(other.Region, texts) : strategy.NameOf(partner.Subject, texts);

    private static EffortSet? Set(Strategy strategy, string id) =>
        strategy.Plans.SelectMany(plan => plan.Action.Sets).LastOrDefault(set => set.Id.Value == id);

    private static string Cycle(FollowUpCycle cycle, Texts texts) =>
        $"{Capital(texts.Of("kind.cycle"))} {texts.Number(cycle.Number)}";

    private static string Kind(Subject subject, Texts texts) => Capital(texts.Of($"kind.{Kebab.Of(subject.Kind)}"));

    public static DevelopmentField? Field(Strategy strategy, string id) =>
        strategy.Plans.Select(plan => plan.Field(id)).LastOrDefault(field => field is not null);

    private static string? Read(Text? text, Texts texts) => text?.In(texts.Language);

    public static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
