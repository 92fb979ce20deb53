using System.Collections;
using System.Text.Json;

namespace SmartSpec;

/// <summary>The text of differences, for people.</summary>
internal static class DifferenceText
{
    public static string Sentence(Texts texts, Difference difference)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var subject = texts.Subject(difference.Subject);
        var of = difference.Called is { IsEmpty: false } called ? $"{called.In(texts.Language)} ({subject})" : subject;
        var what = difference.What(texts);
        return difference.Kind switch
        {
            DifferenceKind.Changed => $"{of}: {what}: {difference.Before(texts)} → {difference.After(texts)}",
            DifferenceKind.Added => what.Length == 0
                ? $"{of}: {texts.Of("difference.added")}"
                : $"{of}: {what}: + {difference.After(texts)}",
            _ => what.Length == 0 ? $"{of}: {texts.Of("difference.removed")}" : $"{of}: {what}: − {difference.Before(texts)}",
        };
    }

    public static string What(Texts texts, MemberPlace place)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return string.Join(
            ": ",
            place.Steps.Select(step => step.Key is null ? Word(texts, step.Member) : $"{Word(texts, step.Member)} ({step.Key})")
        );
    }

    public static string Value(Texts texts, object? value, Strategy? named = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return value switch
        {
            not null when named is not null && NameOf(texts, value, named) is { } name => name,
            null => "–",
            Text text => text.In(texts.Language),
            Money money => texts.Amount(money),
            bool truth => texts.Of(truth ? "yes" : "no"),
            decimal number => texts.Number(number),
            string text => text,
            Subject subject => texts.Subject(subject),
            Role role => texts.Role(role),
            Enum word => Label(texts, word),
            IEnumerable many => string.Join(", ", many.Cast<object>().Select(item => Value(texts, item, named)))
                is { Length: > 0 } listed
                ? listed
                : "–",
            _ when InputValidation.IsWord(value) || value is int => Parameter.Written(value),
            _ => string.Join(
                ", ",
                InputValidation
                    .Named(value)
                    .Where(member => member.Value is not (null or false) && !IsNothing(member.Value))
                    .Select(member => $"{Word(texts, member.Name)} {Value(texts, member.Value, named)}")
            ),
        };
    }

    /// <summary>A value as it is written, whatever the language; null where there is none.</summary>
    public static string? Code(object? value) =>
        value switch
        {
            null => null,
            Text text => text.ToString(),
            bool truth => truth ? "true" : "false",
            Enum word => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString()),
            string text => text,
            IEnumerable many => string.Join(", ", many.Cast<object>().Select(Code)),
            _ when InputValidation.IsWord(value) => Parameter.Written(value),
            _ => string.Join(
                ", ",
                InputValidation
                    .Named(value)
                    .Where(member => member.Value is not (null or false) && !IsNothing(member.Value))
                    .Select(member => $"{member.Name} {Code(member.Value)}")
            ),
        };

    /// <summary>The name of the object that an identifier or a subject is of; null where it has none.</summary>
    private static string? NameOf(Texts texts, object value, Strategy strategy)
    {
        var subject = value switch
        {
            Subject known => known,
            _ when value.GetType() is { IsGenericType: true } type
                    && type.GetGenericTypeDefinition() == typeof(Id<>)
                    && KindOf(type.GetGenericArguments()[0]) is { } kind => new Subject(kind, value.ToString()!),
            _ => default(Subject?),
        };
        return subject is { } one && strategy.NameOf(one, texts) is var name && name != one.ToString() ? name : null;
    }

    private static SubjectKind? KindOf(Type type) =>
        type == typeof(PlanVersion) ? SubjectKind.Plan
        : type == typeof(FollowUpCycle) ? SubjectKind.Cycle
        : type == typeof(DevelopmentField) ? SubjectKind.Field
        : type == typeof(CycleReport) ? SubjectKind.Report
        : Enum.TryParse<SubjectKind>(type.Name, out var kind) ? kind
        : null;

    private static bool IsNothing(object value) => value is IEnumerable many and not string && !many.Cast<object>().Any();

    private static string Word(Texts texts, string member) =>
        texts.Of($"member.{member}") is var word && word.StartsWith("member.", StringComparison.Ordinal) ? member : word;

    private static string Label(Texts texts, Enum word) =>
        word switch
        {
            StrategyStep step => texts.Of($"step.strategy.{Kebab.Of(step)}"),
            AreaStep step => texts.Of($"step.area.{Kebab.Of(step)}"),
            ReviewStep step => texts.Of($"step.review.{Kebab.Of(step)}"),
            PlanStep step => texts.Of($"step.plan.{Kebab.Of(step)}"),
            EffortStep step => texts.Of($"step.effort.{Kebab.Of(step)}"),
            ConsultationStep step => texts.Of($"step.consultation.{Kebab.Of(step)}"),
            PointStep step => texts.Of($"step.point.{Kebab.Of(step)}"),
            ChangeStep step => texts.Of($"step.change.{Kebab.Of(step)}"),
            FollowUpStep step => texts.Of($"step.follow-up.{Kebab.Of(step)}"),
            ReportStep step => texts.Of($"step.report.{Kebab.Of(step)}"),
            EvaluationStep step => texts.Of($"step.evaluation.{Kebab.Of(step)}"),
            SignalStep step => texts.Of($"step.signal.{Kebab.Of(step)}"),
            RecommendationStep step => texts.Of($"step.recommendation.{Kebab.Of(step)}"),
            Helix helix => texts.Of($"helix.{Kebab.Of(helix)}"),
            SharingRole role => texts.Of($"sharing-role.{Kebab.Of(role)}"),
            Place place => texts.Of($"place.{Kebab.Of(place)}"),
            AssetKind kind => texts.Of($"asset.{Kebab.Of(kind)}"),
            ChallengeLevel level => texts.Of($"challenge.{Kebab.Of(level)}"),
            FundingSource source => texts.Of($"source.{Kebab.Of(source)}"),
            IndicatorKind kind => texts.Of($"indicator.{Kebab.Of(kind)}"),
            PointOutcome outcome => texts.Of($"outcome.{Kebab.Of(outcome)}"),
            RecommendationOutcome outcome => texts.Of($"response.{Kebab.Of(outcome)}"),
            SignalOutcome outcome => texts.Of($"signal-answer.{Kebab.Of(outcome)}"),
            SignalEnd end => texts.Of($"signal-end.{Kebab.Of(end)}"),
            HealthLevel level => texts.Of($"health-level.{Kebab.Of(level)}"),
            EvaluationKind kind => texts.Of($"evaluation.{Kebab.Of(kind)}"),
            FateKind fate => texts.Of($"fate.{Kebab.Of(fate)}"),
            FourEyes fourEyes => texts.Of($"four-eyes.{Kebab.Of(fourEyes)}"),
            PlanKind kind => texts.Of($"plan-kind.{Kebab.Of(kind)}"),
            IndicatorStatus status => texts.Of($"status.{Kebab.Of(status)}"),
            Direction direction => texts.Of($"direction.{Kebab.Of(direction)}"),
            _ => word.ToString(),
        };
}
