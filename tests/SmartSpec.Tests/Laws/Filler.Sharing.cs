namespace SmartSpec.Tests.Laws;

/// <content>Areas and efforts shared between strategies.</content>
internal sealed partial class Filler
{
    private Command Sharing(string name, Subject subject)
    {
        var first = LocalDate.Min(today, state.Charter.Period.LastActivityDay);
        LocalDate? last = chance.In(70) ? null : state.Charter.Period.LastActivityDay;
        return name switch
        {
            "sharing.share" => new SharingCommand.Share(
                fresh,
                chance.Of(ShareableIn(subject).ToList()),
                Partner(),
                chance.Any<SharingRole>(),
                first,
                last
            ),
            "sharing.end" => Ended(state.Partnerships.First(one => one.Ended is null && IsIn(one, subject))),
            "sharing.link" => new SharingCommand.Link(
                fresh,
                Other(),
                new(SubjectKind.Effort, "there"),
                SomeText,
                chance.Any<SharingRole>(),
                first,
                last,
                subject.Kind is SubjectKind.Area ? subject.Id : default(Id<Area>?)
            ),
            _ => Unlinked(state.Involvements.First(one => one.Ended is null && IsIn(one, subject))),
        };
    }

    /// <summary>An organisation with which nothing is shared yet, or another strategy.</summary>
    private SharingPartner Partner() =>
        state.Organisations.Count > 0
        && chance.In(40)
        && new SharingPartner.Registered(Organisation()) is var registered
        && !state.Partnerships.Any(one => one.Partner == registered)
            ? registered
            : Other();

    private SharingPartner.OtherStrategy Other() => new($"{fresh}-there", SomeText, chance.Any<Place>());

    private IEnumerable<Subject> ShareableIn(Subject subject) =>
        subject.Kind is not SubjectKind.Strategy
            ? [subject]
            :
            [
                .. state.Areas.Where(SharingRules.IsOpen).Select(area => Subject.Of(area.Id)),
                .. state.Efforts.Where(effort => effort.IsOpen).Select(effort => Subject.Of(effort.Id)),
            ];

    private static bool IsIn(Partnership one, Subject subject) => subject.Kind is SubjectKind.Strategy || one.Subject == subject;

    private static bool IsIn(Involvement one, Subject subject) =>
        subject.Kind is SubjectKind.Strategy || one.Area?.Value == subject.Id;

    private SharingCommand.End Ended(Partnership one) => new(one.Id, one.FirstDay, SomeText);

    private SharingCommand.Unlink Unlinked(Involvement one) => new(one.Id, one.FirstDay, SomeText);
}
