namespace SmartSpec;

internal static class DialogueRefusals
{
    public static readonly RefusalCode OtherSubject = new(
        ReasonKind.Rule,
        "consultation-on-other-subject",
        "consultation",
        "subject"
    )
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode OtherHelix = new(ReasonKind.Rule, "organisation-of-other-helix", "organisation", "helix")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode PointsUnanswered = new(ReasonKind.Rule, "points-unanswered", "points")
    {
        MendedBy = DialogueCommand.AnswerPoint.Act.Command,
    };
    public static readonly RefusalCode NotForConsultation = new(ReasonKind.Input, "not-for-consultation", "subject");
    public static readonly RefusalCode LeadsNowhere = new(ReasonKind.Input, "point-leads-nowhere", "point", "place");

    public static readonly RefusalCode[] All = [OtherSubject, OtherHelix, PointsUnanswered, NotForConsultation, LeadsNowhere];
}
