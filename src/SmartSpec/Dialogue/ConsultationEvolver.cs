namespace SmartSpec;

internal static class ConsultationEvolver
{
    public static Strategy Evolve(Strategy state, ConsultationEvent happened) =>
        happened switch
        {
            ConsultationEvent.Opened e => state with
            {
                Consultations = state.Consultations.Put(
                    new(e.Consultation, e.Subject, e.OpenedOn, e.LastDay, e.Question, e.Addressees)
                ),
            },
            ConsultationEvent.Extended e => Change(state, e.Consultation, held => held with { LastDay = e.LastDay }),
            ConsultationEvent.Closed e => Change(
                state,
                e.Consultation,
                held => held with { Step = ConsultationStep.Answering, ClosedOn = e.ClosedOn }
            ),
            ConsultationEvent.Concluded e => Change(
                state,
                e.Consultation,
                held => held with { Step = ConsultationStep.Concluded }
            ),
            ConsultationEvent.Cancelled e => Change(
                state,
                e.Consultation,
                held => held with { Step = ConsultationStep.Cancelled }
            ),
            ConsultationEvent.Readdressed e => Change(state, e.Consultation, held => held with { Subject = e.Subject }),
            _ => state,
        };

    private static Strategy Change(Strategy state, Id<Consultation> id, Func<Consultation, Consultation> change) =>
        state with
        {
            Consultations = state.Consultations.Change(id, change),
        };
}
