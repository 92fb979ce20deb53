namespace SmartSpec;

/// <content>What looks like personal data: refused in identifiers, and pointed out, or refused, in texts.</content>
internal sealed partial class DecisionContext
{
    private List<PersonalDataFinding>? pointedOut;

    /// <summary>Whether what looks like personal data is refused in texts too.</summary>
    public bool RefusesPersonalDataInTexts { get; init; }

    /// <summary>What looks like personal data in what was accepted.</summary>
    public IReadOnlyList<PersonalDataFinding> PersonalDataFound => pointedOut ?? (IReadOnlyList<PersonalDataFinding>)[];

    /// <summary>Whether the identifiers of the actor and of the command are no personal data.</summary>
    /// <param name="command">The identifier of the command; null for a new one.</param>
    public bool IsImpersonal(Id<Command>? command)
    {
        IEnumerable<PersonalDataSearch.Place> all =
        [
            .. PersonalDataSearch.InIdentifier("actor.id", Actor.Id),
            .. Actor.OnBehalfOf is { } other ? PersonalDataSearch.InIdentifier("actor.onBehalfOf", other) : [],
            .. Actor.Body is { } body ? PersonalDataSearch.InIdentifier("actor.body", body) : [],
            .. command is { } given ? PersonalDataSearch.InIdentifier("commandId", given) : [],
        ];
        return IsImpersonal(all, position: 0);
    }

    /// <summary>Whether a command has no personal data where it is refused. All places are reported, and nothing else.</summary>
    /// <param name="command">The command.</param>
    /// <param name="position">Its position in the list.</param>
    public bool IsImpersonal(Command command, int position) => IsImpersonal(PersonalDataSearch.In(command), position);

    private bool IsImpersonal(IEnumerable<PersonalDataSearch.Place> places, int position)
    {
        foreach (var (finding, value) in places)
            if (IsRefused(finding, value))
                Refuse(
                    DecidingRefusals.PersonalData,
                    Impersonal(Named),
                    [],
                    Parameter.Of("member", finding.Path),
                    Parameter.Label("kind", $"personal-data.{Kebab.Of(finding.Kind)}")
                );
            else
                (pointedOut ??= []).Add(finding with { Position = position });
        return Accepts;
    }

    // What an earlier version accepted can still be named: a strategy that has such an identifier goes on.
    private bool IsRefused(PersonalDataFinding finding, object value) =>
        finding.IsInIdentifier
            ? finding.Kind is not PersonalDataKind.Telephone && !SubjectFinder.Of(value).Any(IsRecorded)
            : RefusesPersonalDataInTexts;

    private bool IsRecorded(Subject subject) => subject == Subject.Of(State.Id) || GateSubject.Find(State, subject) is not null;

    /// <summary>A subject whose identifier can be shown; the strategy in its place.</summary>
    private Subject Impersonal(Subject subject) =>
        PersonalDataForms.In(subject.Id) is PersonalDataKinds.None ? subject : Subject.Of(State.Id);
}
