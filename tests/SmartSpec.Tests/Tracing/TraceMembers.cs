using System.Collections;
using System.Reflection;

namespace SmartSpec.Tests.Tracing;

/// <summary>Every member of the state that names an object, with what a trace makes of it.</summary>
internal static class TraceMembers
{
    private const string Person = "a person does something, and is no ground";
    private const string Party = "an organisation takes part, and is no ground";
    private const string Other = "an object of another strategy, whose identifiers can be the same as here";
    private const string Inner = "unique only within what contains it";
    private const string Computed = "computed when the change was assessed, for the decision; its outcome is followed";
    private const string Mark = "a mark of what was corrected or annulled; decisions are followed by what they were on";
    private const string Proposed = "followed until the change is in effect where they are grounds; then its object says so";
    private const string Duty = "who did what last, for gates that separate duties";
    private const string Stated = "where it went is what it says of itself now";

    /// <summary>The members of which the named object is a ground.</summary>
    public static readonly HashSet<string> Grounds =
    [
        "Strategy.Decision",
        "Delegation.Decision",
        "RoleAssignment.Decision",
        "Partnership.Subject",
        "Partnership.Decision",
        "Involvement.Area",
        "FormerDefinition.Change",
        "EvidenceFacts.RestsOn",
        "AnalysisInput.DataSet",
        "Area.Decision",
        "Area.ResumedBy",
        "Area.FormedBy",
        "Area.From",
        "Area.Revives",
        "Area.EndedBy",
        "AreaPause.Decision",
        "Grounds.Evidence",
        "Grounds.Goals",
        "Assessment.RestsOn",
        "Review.Area",
        "Review.RestsOn",
        "Review.Decision",
        "PlanVersion.Area",
        "PlanVersion.Decision",
        "PlanVersion.CombinedFrom",
        "OpportunityAnalysis.Opportunity",
        "Effort.Area",
        "Effort.Call",
        "Effort.Field",
        "Effort.AlsoServes",
        "Effort.ExtendedBy",
        "Move.From",
        "Move.Change",
        "Recovery.Decision",
        "Call.Areas",
        "Indicator.Area",
        "Indicator.Effort",
        "IndicatorTerms.NotAbove",
        "Consultation.Subject",
        "Point.Subject",
        "Point.Consultation",
        "CycleReport.Area",
        "CycleReport.Cycle",
        "Evaluation.Areas",
        "Evaluation.Decision",
        "Recommendation.Evaluation",
        "Recommendation.Area",
        "Change.RestsOn",
        "Change.Decision",
        "Signal.Subject",
    ];

    /// <summary>The members of which the named object is a result.</summary>
    public static readonly HashSet<string> Results =
    [
        "Area.Became",
        "DevelopmentField.Indicators",
        "ActionContent.Efforts",
        "ActionContent.AddedAfterAdoption",
        "EffortSet.Efforts",
        "PlanVersion.Consultations",
        "Fate.Subject",
        "Meeting.Area",
        "PointAnswer.TakenUpIn",
        "Recommendation.LeadsTo",
        "Signal.LeadsTo",
        "Change.Outcome.Subject",
    ];

    /// <summary>The members of a proposal: what it is about is a ground until it is in effect, and a result afterwards.</summary>
    public static readonly HashSet<string> Either =
    [
        "Rename.Area",
        "Rescope.Area",
        "Merge.Areas",
        "Join.Areas",
        "Join.Into",
        "Split.Area",
        "Retire.Area",
        "OpenReview.Area",
        "OpenReview.Review",
        "RevisePlan.Area",
        "RevisePlan.Plan",
        "AdjustIndicator.Indicator",
    ];

    /// <summary>The members that a trace does not follow, and why.</summary>
    public static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Strategy.ManagingBody"] = Party,
        ["Strategy.Predecessor"] = Other,
        ["Strategy.Successor"] = Other,
        ["TakenOver.Objects"] = "how the record began, and no relation between objects",
        ["TakenOver.By"] = Person,
        ["OtherStrategy.Strategy"] = Other,
        ["Registered.Organisation"] = Party,
        ["Involvement.There"] = Other,
        ["Delegation.From"] = Person,
        ["Delegation.To"] = Person,
        ["Delegation.GrantedBy"] = Person,
        ["Delegation.Area"] = "where the delegation may be used, and no ground of it",
        ["RoleAssignment.Person"] = Person,
        ["RoleAssignment.Area"] = "where the role may be used, and no ground of it",
        ["Former.RestsOn"] = "an assessment that no longer counts",
        ["Former.Criterion"] = "an assessment that no longer counts",
        ["Decision.Body"] = Party,
        ["Decision.RecordedBy"] = Person,
        ["Area.Lead"] = Person,
        ["Area.AssessedBy"] = Person,
        ["Area.Continues"] = Other,
        ["CarriedOver.As"] = Other,
        ["Proposer.Persons"] = Person,
        ["Proposer.Body"] = Party,
        ["Assessment.Criterion"] = "a rule of the definition; Strategy.WhyOf shows it",
        ["Review.AssessedBy"] = Person,
        ["Review.Assessed"] = "a rule of the definition; Strategy.WhyOf shows it",
        ["Fate.Successor"] = Stated,
        ["Effort.Owner"] = Person,
        ["Effort.Partners"] = Party,
        ["FundingLine.Financier"] = Party,
        ["Call.Financier"] = Party,
        ["IndicatorTerms.Owner"] = Person,
        ["Consultation.Addressees"] = Party,
        ["Participation.Organisations"] = Party,
        ["Point.Organisation"] = Party,
        ["Evaluation.Evaluator"] = Party,
        ["Finding.Question"] = Inner,
        ["Finding.Area"] = Inner,
        ["Change.Impact.Subject"] = Computed,
        ["Change.Impact.Successor"] = Computed,
        ["Change.Fates.Subject"] = Computed,
        ["Change.Fates.Successor"] = Computed,
        ["Change.Outcome.Successor"] = Stated,
        ["Into.Lead"] = Person,
        ["Proposed.NotAbove"] = Proposed,
        ["Proposed.Owner"] = Person,
        ["Proposed.Evidence"] = Proposed,
        ["Proposed.Goals"] = Proposed,
        ["Signal.Area"] = "the area of its subject, which is followed",
        ["Reference.Subject"] = "the same object in another system, and nothing that depends on it",
        ["CheckpointTick.Checkpoint"] = "a rule of the definition; Strategy.WhyOf shows it",
        ["CheckpointTick.Subject"] = "part of the object that it is on",
        ["CheckpointTick.By"] = Person,
        ["CorrectionMark.Decision"] = Mark,
        ["CorrectionMark.Subject"] = Mark,
        ["AnnulmentMark.Subject"] = Mark,
        ["AnnulmentMark.Decision"] = Mark,
        ["AnnulmentMark.ReplacedBy"] = Mark,
        ["Duty.In"] = Duty,
        ["Duty.Person"] = Person,
        ["Duty.Object"] = Duty,
        ["Foundation.Of"] = "followed from the decision to what it was on, and from the evidence that it rested on",
        ["Foundation.About"] = "followed from the decision",
        ["Foundation.On"] = "all that was known then: only evidence is followed, or all would depend on all",
    };

    /// <summary>Every member by its name, anywhere in the types of a strategy's state.</summary>
    public static SortedSet<string> InTypes()
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        Visit(typeof(Strategy), found, [], "");
        return found;
    }

    /// <summary>Every value: the object that has it, the member, and the object that it names.</summary>
    public static IEnumerable<(Subject Owner, string Member, Subject Named)> In(Strategy state) =>
        In(state, state, Subject.Of(state.Id), "");

    private static IEnumerable<(Subject, string, Subject)> In(Strategy state, object value, Subject owner, string under)
    {
        foreach (var member in Of(value.GetType()))
        {
            var content = member.GetValue(value);
            foreach (var item in content is IEnumerable many and not string ? many.Cast<object?>() : [content])
            {
                if (item is null)
                    continue;
                if (NamedBy(item) is { } named)
                {
                    if (!IsOwn(value.GetType(), member) && named.Id.Length > 0)
                        yield return (owner, NameOf(value.GetType(), member, under), named);
                }
                else if (item.GetType().Assembly == typeof(Strategy).Assembly && !item.GetType().IsEnum)
                {
                    foreach (var inner in In(state, item, ObjectOf(state, item) ?? owner, Under(member)))
                        yield return inner;
                }
            }
        }
    }

    private static void Visit(Type type, SortedSet<string> found, HashSet<(Type, string)> seen, string under)
    {
        if (!seen.Add((type, under)))
            return;
        foreach (var member in Of(type))
        {
            var content = ContentOf(member.PropertyType);
            if (IsName(content))
            {
                if (!IsOwn(type, member))
                    found.Add(NameOf(type, member, under));
            }
            else if (content.Assembly == typeof(Strategy).Assembly && !content.IsEnum)
            {
                var cases = content.IsAbstract ? content.GetNestedTypes().Where(one => one.IsSubclassOf(content)) : [content];
                foreach (var one in cases)
                    Visit(one, found, seen, Under(member));
            }
        }
    }

    /// <summary>The fates of a change differ by the member that has them, and so does an area that is to be formed.</summary>
    private static string Under(PropertyInfo member) =>
        member.DeclaringType == typeof(Change) && member.Name is "Impact" or "Fates" or "Outcome" ? $"Change.{member.Name}"
        : member.Name is "Into" ? "Into"
        : member.DeclaringType == typeof(FormerAssessment) && member.Name is "Assessment" ? "Former"
        : member.DeclaringType?.DeclaringType == typeof(ChangeProposal) && member.Name is "Terms" or "Grounds" ? "Proposed"
        : "";

    private static string NameOf(Type type, PropertyInfo member, string under) =>
        under.Length > 0
        && type.Name
            is nameof(ChildFate)
                or nameof(NewArea)
                or nameof(IndicatorTerms)
                or nameof(Model.Grounds)
                or nameof(Assessment)
            ? $"{under}.{member.Name}"
            : $"{type.Name}.{member.Name}";

    /// <summary>The members that are stored; the process definition is a rule, and no state.</summary>
    private static IEnumerable<PropertyInfo> Of(Type type) =>
        type == typeof(Text) || type.IsSubclassOf(typeof(Text)) || type.Namespace == "NodaTime"
            ? []
            : type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(member =>
                    member.GetIndexParameters().Length == 0
                    && member.GetCustomAttribute<System.Text.Json.Serialization.JsonIgnoreAttribute>() is null
                    && !member.Name.Contains('.', StringComparison.Ordinal)
                    && ContentOf(member.PropertyType) != typeof(ProcessDefinition)
                    && ContentOf(member.PropertyType) != typeof(RecentCommands)
                    && ContentOf(member.PropertyType) != typeof(Origins)
                    && ContentOf(member.PropertyType) != typeof(Type)
                );

    private static Type ContentOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? ContentOf(inner)
        : type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Id<>) ? ContentOf(type.GetGenericArguments()[0])
        : type;

    private static bool IsName(Type type) =>
        type == typeof(Subject) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>));

    private static bool IsOwn(Type type, PropertyInfo member) =>
        member.Name == "Id" && (member.PropertyType.GetGenericArguments()[0] == type || type == typeof(NewArea));

    private static Subject? NamedBy(object item) =>
        item is Subject subject ? subject
        : IsName(item.GetType()) ? new(KindOf(item.GetType().GetGenericArguments()[0]), item.ToString()!)
        : null;

    private static Subject? ObjectOf(Strategy state, object item) =>
        item switch
        {
            Recovery demand => MoneyObject
                .All(state)
                .First(money => money.Kind is SubjectKind.Demand && money.Number == demand.Number)
                .Subject,
            Finding or EvaluationQuestion => null,
            _ => item.GetType().GetInterfaces().Any(one => one.Name.StartsWith("IIdentified", StringComparison.Ordinal))
            && item is not NewArea
                ? new(KindOf(item.GetType()), item.GetType().GetProperty("Id")!.GetValue(item)!.ToString()!)
            : item is CycleReport report ? Subject.Of(report.Id)
            : null,
        };

    private static SubjectKind KindOf(Type type) =>
        type.Name switch
        {
            nameof(RegionalGoal) => SubjectKind.Goal,
            nameof(PlanVersion) => SubjectKind.Plan,
            nameof(DevelopmentField) => SubjectKind.Field,
            nameof(EffortSet) => SubjectKind.Set,
            nameof(FollowUpCycle) => SubjectKind.Cycle,
            nameof(CycleReport) => SubjectKind.Report,
            nameof(EvaluationQuestion) => SubjectKind.Question,
            nameof(RoleAssignment) => SubjectKind.Assignment,
            var name => Enum.Parse<SubjectKind>(name),
        };
}
