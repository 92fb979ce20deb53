using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec.Tests.Laws;

/// <summary>
/// Any command there is, with anything well-formed in it: made member by member from what the reader of commands knows.
/// </summary>
internal sealed class WildJson(Chance chance, Strategy state, LocalDate today, string fresh)
{
    public Command Command()
    {
        var name = chance.Of(CommandNames.All);
        var type = CommandNames.TypeInfo(name)!;
        return CommandJson.Read(Encoding.UTF8.GetBytes(new JsonObject { [name] = Object(type) }.ToJsonString()));
    }

    private JsonObject Object(JsonTypeInfo info)
    {
        if (info.PolymorphismOptions is { } kinds)
        {
            var kind = chance.Of([.. kinds.DerivedTypes]);
            var inner = Object(SmartSpecJson.Options.GetTypeInfo(kind.DerivedType));
            inner.Insert(0, kinds.TypeDiscriminatorPropertyName, (string)kind.TypeDiscriminator!);
            return inner;
        }

        var made = new JsonObject();
        foreach (var property in info.Properties.Where(property => property.Get is not null))
            if (property.IsRequired || chance.In(60))
                made[property.Name] = Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        return made;
    }

    private JsonNode Value(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            return new JsonArray([.. Enumerable.Range(0, chance.Below(3)).Select(_ => Value(type.GetGenericArguments()[0]))]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            return Identifier(type.GetGenericArguments()[0]);
        if (type.IsEnum)
            return Kebabs(type);
        return type switch
        {
            _ when type == typeof(string) => chance.Of([
                "",
                " ",
                "SE213",
                "Europe/Stockholm",
                "efforts-ended",
                "final-evaluation-concluded",
                "percent",
            ]),
            _ when type == typeof(bool) => chance.In(50),
            _ when type == typeof(int) => chance.Of([0, 1, 3, 2022, 2023, int.MaxValue, -1]),
            _ when type == typeof(long) => chance.Below(60),
            _ when type == typeof(decimal) => chance.Of([0m, 1.5m, 3m, -7m, 7922816251426433759354395033m]),
            _ when type == typeof(LocalDate) => NodaTime.Text.LocalDatePattern.Iso.Format(Day),
            _ when type == typeof(Text) => new JsonObject { ["sv"] = chance.Of(["", "Vilt"]) },
            _ when type == typeof(Money) => chance.Of([
                "0 SEK",
                "1500 SEK",
                "-3 SEK",
                "5 EUR",
                "7922816251426433759354395033 SEK",
            ]),
            _ when type == typeof(Currency) => "SEK",
            _ when type == typeof(Sdg) => 1 + chance.Below(17),
            _ when type == typeof(Role) => chance.Of(Cast.All.SelectMany(actor => actor.Roles).ToList()).Code,
            _ when type == typeof(Hash) => Hash.Of("wild"u8).ToString(),
            _ when type == typeof(Subject) =>
                $"{Kebabs(typeof(SubjectKind))}:{Identifier(chance.Of([typeof(Area), typeof(PlanVersion), typeof(Effort), typeof(Strategy)]))}",
            _ when type == typeof(ProcessDefinition) => JsonNode.Parse(
                RandomDefinition.After(chance, state.Definition).ToJson()
            )!,
            _ => OneOf(SmartSpecJson.Options.GetTypeInfo(type)),
        };
    }

    /// <summary>An object; of one of its kinds, written first, where there are several.</summary>
    private JsonObject OneOf(JsonTypeInfo info)
    {
        if (info.PolymorphismOptions is not { } options)
            return Object(info);
        var kind = chance.Of([.. options.DerivedTypes]);
        var made = new JsonObject { [options.TypeDiscriminatorPropertyName] = (string)kind.TypeDiscriminator! };
        foreach (var (name, value) in Object(SmartSpecJson.Options.GetTypeInfo(kind.DerivedType)))
            made[name] = value?.DeepClone();
        return made;
    }

    private LocalDate Day =>
        chance.Below(20) switch
        {
            0 => LocalDate.MaxIsoValue,
            1 => LocalDate.MinIsoValue,
            _ => today.PlusDays(chance.Below(400) - 200),
        };

    private string Identifier(Type kind)
    {
        IReadOnlyList<string> known = kind.Name switch
        {
            nameof(Strategy) => [state.Id.Value],
            nameof(Area) => Of(state.Areas),
            nameof(Review) => Of(state.Reviews),
            nameof(Change) => Of(state.Changes),
            nameof(PlanVersion) => Of(state.Plans),
            nameof(Effort) => Of(state.Efforts),
            nameof(Organisation) => Of(state.Organisations),
            nameof(Decision) => Of(state.Decisions),
            nameof(Indicator) => Of(state.Indicators),
            nameof(Evidence) => Of(state.Evidence),
            nameof(Consultation) => Of(state.Consultations),
            nameof(Point) => Of(state.Points),
            nameof(Evaluation) => Of(state.Evaluations),
            nameof(Recommendation) => Of(state.Recommendations),
            nameof(Signal) => Of(state.Signals),
            nameof(FollowUpCycle) => Of(state.Cycles),
            nameof(CycleReport) => [.. state.Cycles.SelectMany(cycle => cycle.Reports).Select(report => report.Id.Value)],
            nameof(EvaluationQuestion) => ["q1"],
            nameof(Delegation) => Of(state.Delegations),
            nameof(RoleAssignment) => Of(state.Assignments),
            nameof(EnablingStatement) => Of(state.EnablingStatements),
            nameof(EnablingCriterion) => [.. state.Definition.EnablingCondition.Criteria.Select(criterion => criterion.Id.Value)],
            nameof(Partnership) => Of(state.Partnerships),
            nameof(Involvement) => Of(state.Involvements),
            nameof(DevelopmentField) => ["protein"],
            nameof(Criterion) => [.. state.Definition.Criteria.Select(criterion => criterion.Id.Value)],
            nameof(Actor) => [.. Cast.All.Select(actor => actor.Id.Value)],
            _ => [],
        };
        return known.Count == 0 || chance.In(15) ? fresh : chance.Of(known);
    }

    private static IReadOnlyList<string> Of<T>(EntitySet<T> register)
        where T : class, IIdentified<T> => [.. register.Select(item => item.Id.Value)];

    private string Kebabs(Type type) =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(
            Convert.ToString(
                chance.Of([.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value))]),
                CultureInfo.InvariantCulture
            )!
        );
}
