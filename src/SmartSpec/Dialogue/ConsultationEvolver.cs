namespace SmartSpec;

internal static class ConsultationEvolver
{
    public static Strategy Change(Strategy state, Id<Consultation> id, Func<Consultation, Consultation> change) =>
        state with
        {
            Consultations = state.Consultations.Change(id, change),
        };
}
