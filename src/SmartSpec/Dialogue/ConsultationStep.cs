namespace SmartSpec;

/// <summary>Where a consultation stands.</summary>
public enum ConsultationStep
{
    /// <summary>Points can be raised.</summary>
    Open,

    /// <summary>It is over; the points are being answered.</summary>
    Answering,

    /// <summary>Every point has an answer.</summary>
    Concluded,

    /// <summary>It was called off.</summary>
    Cancelled,
}
