namespace SmartSpec.Tests;

/// <content>Dialogue.</content>
internal static partial class RefusalSpecs
{
    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Dialogue() =>
        [
            Is(
                "consultation-on-other-subject",
                () =>
                    Stories
                        .ConsultationAt(ConsultationStep.Open)
                        .When(
                            new DialogueCommand.RaisePoint(
                                Known.Point,
                                new(SubjectKind.Area, Known.Food),
                                Sample.Text,
                                Helix.Business,
                                Consultation: Known.Consultation
                            ),
                            People.Stakeholder
                        )
            ),
            Is(
                "organisation-of-other-helix",
                () =>
                    Area(AreaStep.Proposed)
                        .When(
                            new DialogueCommand.RaisePoint(
                                Known.Point,
                                new(SubjectKind.Area, Known.Food),
                                Sample.Text,
                                Helix.Academia,
                                Known.Company
                            ),
                            People.Stakeholder
                        )
            ),
            Is(
                "point-leads-nowhere",
                () =>
                    Stories
                        .PointAt(PointStep.Raised)
                        .When(
                            new DialogueCommand.AnswerPoint(
                                Known.Point,
                                new(PointOutcome.Declined, Sample.Text, new(SubjectKind.Area, Known.Food))
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "points-unanswered",
                () =>
                    Stories
                        .PointAt(PointStep.Raised)
                        .Do(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
                        .When(new ConsultationCommand.Conclude(Known.Consultation, Sample.Text), People.AreaLead)
            ),
            Is(
                "not-for-consultation",
                () =>
                    Development(PlanStep.Drafting)
                        .When(
                            new ConsultationCommand.Open(
                                "another",
                                new(SubjectKind.Plan, Known.DevelopmentPlan),
                                Make.Day(2021, 5, 1),
                                Sample.Text
                            ),
                            People.ProcessLead
                        )
            ),
        ];
}
