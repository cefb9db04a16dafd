# Fills a fresh Request Tracker database with the agents, customers and tickets of a JSON file and prints
# {"<ticket key>": <ticket id>} as its last line. Run with RT_SITE_CONFIG naming the configuration.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use Encode ();
use JSON ();
use MIME::Entity;
use RT;

RT::LoadConfig();
RT->Config->Set('LogToSyslog');
RT::Init();

my $desk = do {
    open my $file, '<:raw', $ARGV[0] or die "$ARGV[0]: $!";
    local $/;
    JSON->new->utf8->decode(<$file>);
};
my $system = RT->SystemUser;

sub must {
    my ($what, $ok, $message) = @_;
    die "$what: " . ($message // 'failed') . "\n" unless $ok;
    return $ok;
}

sub user_named {
    my ($login) = @_;
    my $user = RT::CurrentUser->new;
    $user->LoadByName($login);
    return must("user $login", $user->Id ? $user : undef);
}

sub create_user {
    my (%columns) = @_;
    my $user = RT::User->new($system);
    must("create $columns{Name}", $user->Create(%columns));
    return $user;
}

# One message as it would arrive by e-mail: plain, with an HTML twin, or with a text file attached.
sub mail_of {
    my ($message, $subject) = @_;
    my %charset = (Charset => 'UTF-8', Encoding => 'quoted-printable');
    my $text = Encode::encode('UTF-8', $message->{text});
    my %head = (Subject => Encode::encode('UTF-8', $subject));
    return MIME::Entity->build(%head, Type => 'text/plain', Data => $text, %charset)
        unless $message->{html} || $message->{attachment};
    my $mail = MIME::Entity->build(
        %head, Type => $message->{html} ? 'multipart/alternative' : 'multipart/mixed');
    $mail->attach(Type => 'text/plain', Data => $text, %charset);
    $mail->attach(Type => 'text/html', Data => Encode::encode('UTF-8', $message->{html}), %charset)
        if $message->{html};
    $mail->attach(
        Type        => 'text/plain',
        Filename    => $message->{attachment}{name},
        Disposition => 'attachment',
        Data        => Encode::encode('UTF-8', $message->{attachment}{text}),
        %charset,
    ) if $message->{attachment};
    return $mail;
}

my $queue = RT::Queue->new($system);
must('queue', $queue->Create(Name => $desk->{queue}, CorrespondAddress => 'rt@support.example'));

for my $group (['Everyone', qw(CreateTicket ReplyToTicket SeeQueue)],
    ['Privileged', qw(ShowTicket ShowTicketComments CommentOnTicket ModifyTicket OwnTicket WatchAsAdminCc)])
{
    my ($name, @rights) = @$group;
    my $principal = RT::Group->new($system);
    must($name, $principal->LoadSystemInternalGroup($name));
    must("$name $_", $principal->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for @rights;
}

for my $agent (@{ $desk->{agents} }) {
    my $user = create_user(
        Name => $agent->{login}, Password => $agent->{password}, RealName => $agent->{name},
        EmailAddress => $agent->{email}, Lang => $agent->{lang}, Timezone => $agent->{timeZone},
        Privileged => 1,
    );
    next unless $agent->{managesUsers};
    must('AdminUsers', $user->PrincipalObj->GrantRight(Right => 'AdminUsers', Object => RT->System));
}

my %ids;
for my $entry (@{ $desk->{tickets} }) {
    my $customer = $entry->{customer};
    create_user(
        Name => $customer->{login}, RealName => $customer->{name}, EmailAddress => $customer->{email},
        MobilePhone => $customer->{mobilePhone} // '', WorkPhone => $customer->{workPhone} // '',
        Organization => $customer->{organisation}, City => $customer->{city},
        Country => $customer->{country}, Lang => $customer->{lang}, Timezone => $customer->{timeZone},
        Privileged => 0,
    );
    my $id;
    my $dated = 0;
    for my $message (@{ $entry->{thread} }) {
        my $ticket = RT::Ticket->new(user_named($message->{by} // $customer->{login}));
        my $mail = mail_of($message, $entry->{subject});
        if ($message->{type} eq 'create') {
            my ($ok, undef, $error) = $ticket->Create(
                Queue => $queue->Id, Subject => $entry->{subject},
                Requestor => $customer->{email}, MIMEObj => $mail,
            );
            $id = must("ticket $entry->{key}", $ok, $error);
        }
        else {
            $ticket->Load($id);
            my $method = $message->{type} eq 'comment' ? 'Comment' : 'Correspond';
            must("$entry->{key} $method", $ticket->$method(MIMEObj => $mail));
        }
        # The transactions just made happened at this message's time.
        my $history = RT::Transactions->new($system);
        $history->LimitToTicket($id);
        $history->Limit(FIELD => 'id', OPERATOR => '>', VALUE => $dated);
        while (my $transaction = $history->Next) {
            $transaction->__Set(Field => 'Created', Value => $message->{at});
            $dated = $transaction->Id if $transaction->Id > $dated;
        }
    }
    my $ticket = RT::Ticket->new($system);
    $ticket->Load($id);
    $ticket->__Set(Field => 'Status', Value => $entry->{status});
    $ticket->__Set(Field => 'Priority', Value => $entry->{priority});
    $ticket->__Set(Field => 'Due', Value => $entry->{due}) if $entry->{due};
    $ticket->__Set(Field => 'Created', Value => $entry->{thread}[0]{at});
    $ids{ $entry->{key} } = $id;
}

print JSON->new->utf8->canonical->encode(\%ids), "\n";
