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
        Judge("actor.id", Actor.Id);
        if (Actor.OnBehalfOf is { } other)
            Judge("actor.onBehalfOf", other);
        if (Actor.Body is { } body)
            Judge("actor.body", body);
        if (command is { } given)
            Judge("commandId", given);
        return Accepts;
    }

    /// <summary>Whether a command has no personal data where it is refused. All places are reported, and nothing else.</summary>
    /// <param name="command">The command.</param>
    /// <param name="position">Its position in the list.</param>
    public bool IsImpersonal(Command command, int position)
    {
        if (PersonalDataSearch.In(command) is { } places)
            foreach (var (finding, value) in places)
                Judge(finding with { Position = position }, value);
        return Accepts;
    }

    private void Judge<T>(string path, Id<T> id)
    {
        if (PersonalDataForms.In(id.Value) is not PersonalDataKinds.None and var kinds)
            foreach (var kind in kinds.Kinds())
                Judge(new PersonalDataFinding(path, kind, IsInIdentifier: true), id);
    }

    private void Judge(PersonalDataFinding finding, object value)
    {
        if (IsRefused(finding, value))
            Refuse(
                DecidingRefusals.PersonalData,
                Impersonal(Named),
                [],
                Parameter.Of("member", finding.Path),
                Parameter.Label("kind", $"personal-data.{Kebab.Of(finding.Kind)}")
            );
        else
            (pointedOut ??= []).Add(finding);
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
