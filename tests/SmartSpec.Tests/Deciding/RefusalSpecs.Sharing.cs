namespace SmartSpec.Tests;

/// <content>Areas and efforts shared between strategies.</content>
internal static partial class RefusalSpecs
{
    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Sharing() =>
        [
            Is(
                "not-shareable",
                () =>
                    Area(AreaStep.Proposed)
                        .When(Sharings.Area with { Subject = new(SubjectKind.Organisation, Known.Council) }, People.ProcessLead)
            ),
            Is(
                "shared-with-itself",
                () =>
                    Area(AreaStep.Proposed)
                        .When(Sharings.Area with { Partner = Sharings.With(Known.Strategy) }, People.ProcessLead)
            ),
            Is("shared-object-ended", () => Area(AreaStep.Withdrawn).When(Sharings.Area, People.ProcessLead)),
            Is(
                "already-shared",
                () =>
                    Area(AreaStep.Proposed)
                        .Do(Sharings.Area, People.ProcessLead)
                        .When(Sharings.Area with { Partnership = "again" }, People.ProcessLead)
            ),
            Is(
                "partnership-ended",
                () =>
                    Area(AreaStep.Proposed)
                        .Do([Sharings.Area, Sharings.Ended], People.ProcessLead)
                        .When(Sharings.Ended, People.ProcessLead)
            ),
            Is(
                "already-linked",
                () =>
                    Area(AreaStep.Proposed)
                        .Do(Sharings.Linked, People.ProcessLead)
                        .When(Sharings.Linked with { Involvement = "again" }, People.ProcessLead)
            ),
            Is(
                "involvement-ended",
                () =>
                    Area(AreaStep.Proposed)
                        .Do([Sharings.Linked, Sharings.Unlinked], People.ProcessLead)
                        .When(Sharings.Unlinked, People.ProcessLead)
            ),
        ];
}
