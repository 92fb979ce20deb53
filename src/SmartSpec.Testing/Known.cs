namespace SmartSpec.Testing;

/// <summary>The identifiers that <see cref="Stories"/> use, so that tests can refer to them.</summary>
/// <remarks>
/// Where a builder is given an identifier of its own, what belongs to it is named after it: see <see cref="DevelopmentPlanOf"/>
/// and its kin.
/// </remarks>
public static class Known
{
    /// <summary>The strategy.</summary>
    public const string Strategy = "example";

    /// <summary>The organisation that decides: the regional council, public sector. Also the managing body.</summary>
    public const string Council = "council";

    /// <summary>A second public body: a municipality, which also gives money.</summary>
    public const string Municipality = "municipality";

    /// <summary>A university.</summary>
    public const string University = "university";

    /// <summary>A company, which also gives money.</summary>
    public const string Company = "company";

    /// <summary>An association.</summary>
    public const string Association = "association";

    /// <summary>The regional goal.</summary>
    public const string Goal = "goal";

    /// <summary>The asset that is a competence.</summary>
    public const string CompetenceAsset = "asset-competence";

    /// <summary>The asset that is research.</summary>
    public const string ResearchAsset = "asset-research";

    /// <summary>The future opportunity.</summary>
    public const string Opportunity = "opportunity";

    /// <summary>The societal challenge, a regional one.</summary>
    public const string Challenge = "challenge";

    /// <summary>The change of the stories.</summary>
    public const string Change = "change";

    /// <summary>The area of the stories.</summary>
    public const string Food = "food";

    /// <summary>The first version of the area's development plan.</summary>
    public const string DevelopmentPlan = "food-development-1";

    /// <summary>The second version of the area's development plan, where a story has one.</summary>
    public const string SecondDevelopmentPlan = "food-development-2";

    /// <summary>The first version of the area's action plan.</summary>
    public const string ActionPlan = "food-action-1";

    /// <summary>The second version of the area's action plan, where a story has one.</summary>
    public const string SecondActionPlan = "food-action-2";

    /// <summary>The development field of the area's development plan.</summary>
    public const string Field = "food-field";

    /// <summary>The result indicator of that field.</summary>
    public const string ResultIndicator = "food-result";

    /// <summary>The effort of the stories, in <see cref="Food"/>.</summary>
    public const string Effort = "demo-farm";

    /// <summary>The output indicator of the effort.</summary>
    public const string OutputIndicator = "demo-farm-output";

    /// <summary>The set of efforts of the action plan.</summary>
    public const string EffortSet = "food-set";

    /// <summary>The selection review of the area.</summary>
    public const string Review = "food-review";

    /// <summary>The consultation on the development plan.</summary>
    public const string Consultation = "food-consultation";

    /// <summary>The point raised in that consultation.</summary>
    public const string Point = "point";

    /// <summary>The first follow-up cycle of the stories that are followed up: to 30 April 2021.</summary>
    public const string Cycle = "2021-04-30";

    /// <summary>The strategy's own report in that cycle.</summary>
    public const string StrategyReport = "2021-04-30.0";

    /// <summary>The report on <see cref="Food"/> in that cycle.</summary>
    public const string Report = "2021-04-30.1";

    /// <summary>The evaluation of the stories, which covers <see cref="Food"/>; made by <see cref="University"/>.</summary>
    public const string Evaluation = "food-evaluation";

    /// <summary>The question that it is to answer.</summary>
    public const string Question = "food-question";

    /// <summary>The findings of the evaluation.</summary>
    public const string Finding = "food-finding";

    /// <summary>The recommendation of the evaluation.</summary>
    public const string Recommendation = "food-recommendation";

    /// <summary>The signal that <see cref="Effort"/> has not started.</summary>
    public const string Signal = $"effort-not-started.{Effort}.2021-04-12";

    /// <summary>The decision to launch.</summary>
    public const string LaunchDecision = "decision-launch";

    /// <summary>The decision to wind down.</summary>
    public const string WindDownDecision = "decision-wind-down";

    /// <summary>The decision to close.</summary>
    public const string CloseDecision = "decision-close";

    /// <summary>The decision on the area.</summary>
    public const string AreaDecision = "food-decision";

    /// <summary>A version of an area's development plan.</summary>
    /// <param name="area">The area's identifier.</param>
    /// <param name="number">The version's number, from 1.</param>
    public static string DevelopmentPlanOf(string area, int number = 1) =>
        FormattableString.Invariant($"{area}-development-{number}");

    /// <summary>A version of an area's action plan.</summary>
    /// <param name="area">The area's identifier.</param>
    /// <param name="number">The version's number, from 1.</param>
    public static string ActionPlanOf(string area, int number = 1) => FormattableString.Invariant($"{area}-action-{number}");

    /// <summary>The selection review of an area.</summary>
    /// <param name="area">The area's identifier.</param>
    public static string ReviewOf(string area) => $"{area}-review";

    /// <summary>The decision by which an area is paused.</summary>
    /// <param name="area">The area's identifier.</param>
    public static string PauseDecisionOf(string area) => $"{area}-pause-decision";

    /// <summary>The development field of an area's development plan.</summary>
    /// <param name="area">The area's identifier.</param>
    public static string FieldOf(string area) => $"{area}-field";

    /// <summary>The result indicator of an area's development field.</summary>
    /// <param name="area">The area's identifier.</param>
    public static string ResultIndicatorOf(string area) => $"{area}-result";

    /// <summary>The set of efforts of an area's action plan.</summary>
    /// <param name="area">The area's identifier.</param>
    public static string EffortSetOf(string area) => $"{area}-set";

    /// <summary>The consultation on an area's development plan.</summary>
    /// <param name="area">The area's identifier.</param>
    public static string ConsultationOf(string area) => $"{area}-consultation";

    /// <summary>The recommendation of an evaluation.</summary>
    /// <param name="evaluation">The evaluation's identifier.</param>
    public static string RecommendationOf(string evaluation) =>
        evaluation == Evaluation ? Recommendation : $"{evaluation}-recommendation";

    /// <summary>The output indicator of an effort.</summary>
    /// <param name="effort">The effort's identifier.</param>
    public static string OutputIndicatorOf(string effort) => $"{effort}-output";

    /// <summary>The decision on an area, or on a plan version.</summary>
    /// <param name="subject">The area's or plan's identifier.</param>
    public static string DecisionOn(string subject) => $"{subject}-decision";

    /// <summary>The dialogue meeting on an area.</summary>
    /// <param name="area">The area's identifier.</param>
    public static string MeetingOn(string area) => $"{area}-meeting";
}
