/**
 * What the buttons, menus and footers of news sites say, one entry a line, in lower case. The first list stands for
 * nothing else; entries of the second may head a part of an article, so they count beside other buttons only.
 */
export const sureButtons = `
accept all
accept all cookies
accept cookies
accessibility & cc
accessibility help
accessibility statement
ad choices
ad feedback
ad info
adchoices
add as a preferred source
add as a preferred source on google
add as preferred on google
add comment
add to favourites
add us on google
add your comment
advertise with us
advertiser disclosure
all rights reserved
already a subscriber
already a subscriber? log in
already a subscriber? sign in
apply to be a contributor
article continues below
article share options
article sitemap
audio player
back to homepage
back to top
become a member
become a subscriber
board of contributors
bookmark this article
ca notice at collection
california notice
change consent
change text size
check your inbox
choose a plan
click to copy
close ad
close icon
closed captioning
code of conduct
code of ethics
collection notice
comment guidelines
community guidelines
complaints & corrections
complaints and corrections
complaints policy
conditions of use
connect with us
consent preferences
contact the newsroom
contact the editor
contact us
continue reading
continue with facebook
continue with google
cookie notice
cookie policy
cookie preferences
cookie settings
cookies policy
copy link
copy link to clipboard
copy url
copyright notice
copyright policy
corrections and clarifications
corrections policy
customer service
data protection declaration
decrease text size
diversity policy
do not sell my info
do not sell my personal information
do not sell or share my personal information
download our app
download the app
e-edition
e-paper
editorial code
editorial complaints
editorial guidelines
editorial policies
editorial standards
eeo report
email address
email newsletters
email this article
email us
enter your email
enter your email address
epaper
explore more offers
explore our full range of subscriptions
fact check policy
fact-checking policy
fcc applications
fcc public file
fcc public files
find out why
follow the author
follow topic
follow us
font size
footer links
footer menu
forgot password
forum view
gift article
gift subscription
gift subscriptions
gift this article
give feedback
give this article
google news
group subscriptions
guest contributor guidelines
help and support
help centre
help center
hide caption
how to watch
increase text size
install the app
jump to comments
latest headlines
leave feedback
leave your feedback
legal & privacy
legal notice
licence this article
link copied
link copied to clipboard
listen to article
listen to this article
load more
load more comments
load more stories
load more updates
log in
log out
login
mailto
main menu
manage account
manage consent
manage cookies
manage my account
manage newsletters
manage preferences
manage subscription
meet the news team
meet the team
minimise to nav
minimize to nav
modern slavery act
modern slavery statement
more info
more sharing options
more share options
my account
my news
my profile
my subscription
new window
next article
next post
next story
no thanks
not now
notice at collection
online archive
open in app
open menu
open navigation
order reprints
our apps
our journalists
our newsletters
ownership policy
page not found
paid content
paid post
partner content
pause
photos by getty images
place an ad
place an obituary
play audio
play video
please enter a valid email
popup
prev story
previous article
previous post
previous story
primary menu
print article
print subscription
print subscriptions
print this article
print this page
printer friendly
printer-friendly version
privacy & cookies
privacy & terms
privacy and cookies
privacy center
privacy centre
privacy manager
privacy notice
privacy options
privacy policy
privacy settings
privacy statement
public file
purchase licensing rights
push notifications
ready for more?
recommend
reject all
reject cookies
remove ads
report a typo
report ad
report an error
report an issue
report error
report this ad
report this comment
republish this article
request a correction
request permissions
reuse this content
rights & permissions
rights and permissions
rss feed
rss feeds
save article
save for later
save story
save this article
save this story
scroll to continue
search jobs
secondary menu
see all topics
see more
select language
send a tip
send us a tip
send us feedback
share article
share full article
share on bluesky
share on email
share on facebook
share on linkedin
share on reddit
share on twitter
share on whatsapp
share on x
share options
share story
share this article
share this page
share this post
share this story
share via email
share via whatsapp
show all
show caption
show comments
show less
show more
show transcript
sign in
sign out
sign up
sign up for free
sign up here
sign up now
site archive
site index
site information
site map
site search
sitemap
skip ad
skip advert
skip advertisement
skip past newsletter promotion
after newsletter promotion
slavery statement
social links
social sharing
start your free trial
start your newsletter
story text
submit a correction
submit a letter
submit a news tip
submit a press release
submit a tip
submit news
submit photos
submit your story
subscribe
subscribe for free
subscribe here
subscribe now
subscribe to newsletter
subscribe today
subscriber login
subscribers only
suggest a correction
support now
support us
switch to dark mode
takedown policy
tap to unmute
terms & conditions
terms & conditions apply
terms and conditions
terms of sale
terms of service
terms of use
text only
text settings
text size
thank you for subscribing
toggle menu
toggle navigation
toggle search
topic sitemap
turn on desktop notifications
turn on notifications
try unlimited access
type your email
uk edition
us edition
international edition
australia edition
europe edition
unmute
upgrade to premium
use of cookies
user agreement
user's avatar
video ad feedback
video player
video player is loading
view all
view all local news
view caption
view comments
view in app
view image in fullscreen
view profile
visitor agreement
watch live
watch now
work for us
work with us
write a comment
x (formerly twitter)
your ad choices
your account
your privacy choices
your privacy rights
zoom in
zoom out
`;

export const possibleButtons = `
a-
a+
aa
about
accessibility
account
ad
ads
advert
advertise
advertising
ai
alerts
app
apps
archive
archives
arts
audio
australia
authors
betting
biz & it
blogs
bluesky
books
bookmark
business
business news
buy now
cancel
careers
cars
cars & motors
cartoons
celebrity
celebs
cinema
city
classifieds
climate
close
columnists
columns
comment
community
companies
competitions
contact
contests
cookies
copy
copyright
corrections
courses
cricket
crime
crossword
crosswords
culture
data
dating
deals
directory
discounts
donate
ebooks
economy
editorial
editorials
education
email
e-mail
entertainment
environment
events
explore
facebook
family
faq
faqs
fashion
feedback
film
finance
fixtures
flipboard
follow
food
food & drink
football
forum
games
gaming
go
golf
google
health
help
home
home page
homepage
horoscopes
india
info
instagram
international
investigations
ireland
jobs
law
learn more
legal
letters
lifestyle
like
link
links
linkedin
listen
listen live
live
live now
live tv
local
local news
login/register
magazine
magazines
mail
markets
media
membership
memberships
menu
messenger
mobile apps
money
more
motoring
motors
movies
music
mute
national
news
newsletter
newsletters
newsroom
next
notices
notifications
obituaries
ok
opinion
other
our team
page
partners
people
photos
pinterest
play
pocket
podcasts
podcast
policies
politics
press
previous
pricing
print
privacy
profile
property
public notices
puzzles
quiz
radio
real estate
recipes
reddit
register
regions
results
reviews
royals
rss
rugby
rugby league
save
schedule
science
scores
scotland
search
security
settings
share
shares
shop
shopping
showbiz
showcase
size
sms
space
special reports
sponsored
sport
sports
standard
standings
stocks
style
submit
subscriptions
suppliers
support
syndication
tables
tags
teams
tech
technology
telegram
terms
threads
tiktok
today's paper
tools
topics
traffic
transfers
travel
tumblr
tv
tv & radio
tv listings
tweet
twitter
uk
uk news
us
us news
useful links
video
videos
viral
voices
wales
watch
weather
web stories
whatsapp
what's on
wide
width
women
world
world news
x
youtube
your views
`;
