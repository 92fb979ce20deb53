namespace SmartSpec;

/// <summary>The rules for the calls and meetings of an opening statement.</summary>
internal static class OpeningDialogue
{
    public static void Check(OpeningPlace at, OpeningStatement opening)
    {
        at.Once(opening.Calls.Select(call => call.Id), i => $"calls[{i}].id");
        foreach (var (i, call) in opening.Calls.Index())
            Call(at.Of(new(SubjectKind.Call, call.Id.Value), $"calls[{i}]"), call);
        at.Once(opening.Meetings.Select(meeting => meeting.Id), i => $"meetings[{i}].id");
        foreach (var (i, meeting) in opening.Meetings.Index())
            Meeting(at.Of(new(SubjectKind.Meeting, meeting.Id.Value), $"meetings[{i}]"), meeting);
    }

    private static void Call(OpeningPlace at, Call call)
    {
        at.Written(call.Name, "name");
        at.Given(call.Areas.Count > 0, "areas");
        at.AllKnown(at.Standing.Areas, call.Areas, SubjectKind.Area, "areas");
        at.Known(at.Standing.Organisations, call.Financier, SubjectKind.Organisation, "financier");
        at.Between(call.ClosesOn, call.OpensOn, LocalDate.MaxIsoValue, "closesOn");
        at.Happened(call.AnnouncedOn, "announcedOn");
        OpeningReferences.Elsewhere(at, call.References, "references");
    }

    private static void Meeting(OpeningPlace at, Meeting meeting)
    {
        at.Written(meeting.Summary, "summary");
        at.Happened(meeting.HeldOn, "heldOn");
        at.Known(at.Standing.Areas, meeting.Area, SubjectKind.Area, "area");
        at.Given(meeting.Participants.Count > 0, "participants");
        foreach (var (i, participation) in meeting.Participants.Index())
        {
            at.Between(participation.Count, 1, 100_000, $"participants[{i}].count");
            at.AllKnown(
                at.Standing.Organisations,
                participation.Organisations,
                SubjectKind.Organisation,
                $"participants[{i}].organisations"
            );
            foreach (var (j, id) in participation.Organisations.Index())
                if (at.Standing.Organisations.Find(id) is { } organisation)
                {
                    at.Must(
                        organisation.Helix == participation.Helix,
                        TakingOverRefusals.OtherHelix,
                        $"participants[{i}].organisations[{j}]",
                        Parameter.Of("organisation", id),
                        Parameter.Label("helix", $"helix.{Kebab.Of(organisation.Helix)}")
                    );
                }
        }
    }
}
